// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Decides in a store without end, for a test that kills it: storewriter URL FIRST [COUNT]. Prints the number
// of each decision, from FIRST on, once it is acknowledged; "boot N" for each boot. With COUNT it ends after
// so many.
#include "tests/core/store/workflow.h"

#include <QCoreApplication>

#include <cstdio>

using namespace plumbline;

namespace {

void tell(const char *what, int number)
{
    std::printf("%s %d\n", what, number);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3)
        return 3;
    const int first = arguments[2].toInt();
    const int count = arguments.size() > 3 ? arguments[3].toInt() : -1;
    const auto store = store::openStore(arguments[1]);
    if (!store) {
        std::fprintf(stderr, "%s\n", problemFrom(store.error()).code.data());
        return 1;
    }
    (void)(*store)->addInstance(test::workflowInstance());
    for (int number = first; count < 0 || number < first + count; ++number) {
        if (const auto done = test::decide(**store, number); !done) {
            std::fprintf(stderr, "%s %s\n", problemFrom(done.error()).code.data(),
                         qPrintable(done.error().detail));
            return 1;
        }
        tell("decision", number);
        if (number % 4 == 0 && (*store)->addBoot(test::workflowBoot(number)))
            tell("boot", number);
    }
    return 0;
}
