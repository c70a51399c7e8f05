// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/safetext.h"
#include "core/base/textcodec.h"
#include "tests/fuzz/require.h"

#include <QChar>
#include <QList>

using namespace plumbline;

namespace {

bool isHarmless(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

void check(const QString &evidence)
{
    for (const char32_t character : safeText(evidence).toUcs4())
        require(isHarmless(character));
    require(safeTextElided(evidence, 40).size() < 400);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    check(decodeUtf8(bytes));
    check(decodeUtf16(bytes));
    return 0;
}
