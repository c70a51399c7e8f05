// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later

// SIPA events of Windows.

#include "core/tcg/windowsevent.h"
#include "tests/fuzz/fieldcheck.h"

using namespace plumbline;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    constexpr qint64 offset = 1000;
    const QByteArrayView bytes(data, qsizetype(size));
    FieldReader reader(bytes, offset);
    const tcg::WindowsEvent event = tcg::readWindowsEvent(reader);
    const size_t read = event.values.size() + event.modules.size() + event.antimalware.size();
    require(read <= size_t(tcg::maxSipaEvents) && event.unknown <= tcg::maxSipaEvents);
    requireSound(reader, {offset, bytes.size()});
    return 0;
}
