// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/causes/bootfiles.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::causes {

namespace {

using comparison::EventKey;
using comparison::MeasuredBoot;
using comparison::MeasuredEvent;

constexpr std::array kernelCommands{"linux"_L1, "linuxefi"_L1, "linux16"_L1, "kernel"_L1, "multiboot2"_L1};
constexpr std::array initramfsCommands{"initrd"_L1, "initrdefi"_L1, "initrd16"_L1};

QStringList wordsOf(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

bool isOneOf(const auto &names, const QString &word)
{
    return std::ranges::find(names, word) != names.end();
}

/// "(hd0,gpt2)/boot/vmlinuz" as commands name it: "/boot/vmlinuz".
QString withoutDevice(const QString &path)
{
    const qsizetype end = path.startsWith(u'(') ? path.indexOf(u')') : -1;
    return path.sliced(end + 1);
}

QString lastPart(const QString &path)
{
    const qsizetype slash = std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\'));
    return path.sliced(slash + 1);
}

bool isKernelName(const QString &path)
{
    const QString name = lastPart(path).toLower();
    return name.startsWith("vmlinu"_L1) || name.startsWith("bzimage"_L1) || name == "linux"_L1
        || name == "kernel"_L1 || name.startsWith("linux-"_L1) || name.startsWith("kernel-"_L1);
}

bool isInitramfsName(const QString &path)
{
    const QString name = lastPart(path).toLower();
    return name.startsWith("initrd"_L1) || name.startsWith("initramfs"_L1);
}

bool isConfigurationName(const QString &path)
{
    const QString name = lastPart(path).toLower();
    return name.endsWith(".cfg"_L1) || name.endsWith(".conf"_L1) || name == "grubenv"_L1;
}

/// The numbers in a version, from the left.
std::vector<qulonglong> numbersOf(const QString &version)
{
    std::vector<qulonglong> numbers;
    QString digits;
    const auto finish = [&] {
        if (!digits.isEmpty())
            numbers.push_back(digits.left(18).toULongLong());
        digits.clear();
    };
    for (const QChar c : version) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else
            finish();
    }
    finish();
    return numbers;
}

/// What @p words has more of than @p others, in its order.
QStringList surplus(const QStringList &words, QStringList others)
{
    QStringList more;
    for (const QString &word : words)
        if (!others.removeOne(word))
            more.append(word);
    return more;
}

bool contains(QStringList all, const QStringList &some)
{
    return std::ranges::all_of(some, [&](const QString &word) { return all.removeOne(word); });
}

} // namespace

QString commandText(const MeasuredEvent &event)
{
    if (const auto *text = payloadOf<tcg::GrubTextEvent>(event))
        return text->line.text;
    if (const auto *stub = payloadOf<tcg::StubCommandLineEvent>(event))
        return stub->line.text;
    const auto *tagged = payloadOf<tcg::TaggedEvent>(event);
    return tagged && tagged->kind == tcg::TaggedEvent::Kind::LinuxLoadOptions ? tagged->text : QString();
}

bool isKernelCommand(const MeasuredEvent &event)
{
    return event.key.kind == EventKey::Kind::LoaderCommand
        && isOneOf(kernelCommands, wordsOf(commandText(event)).value(0));
}

BootFiles::BootFiles(const MeasuredBoot &boot)
{
    for (const MeasuredEvent &event : boot.events) {
        if (event.key.kind != EventKey::Kind::LoaderCommand)
            continue;
        const QStringList words = wordsOf(commandText(event));
        if (isOneOf(kernelCommands, words.value(0)) && words.size() > 1)
            m_kernels.insert(withoutDevice(words[1]));
        if (isOneOf(initramfsCommands, words.value(0)))
            for (const QString &word : words.sliced(1))
                m_initramfs.insert(withoutDevice(word));
    }
}

FileRole BootFiles::roleOf(const MeasuredEvent &file) const
{
    const QString path = withoutDevice(file.key.name);
    if (m_kernels.contains(path))
        return FileRole::Kernel;
    if (m_initramfs.contains(path))
        return FileRole::Initramfs;
    if (isConfigurationName(path))
        return FileRole::Configuration;
    if (path.endsWith(".mod"_L1) || path.endsWith(".lst"_L1))
        return FileRole::LoaderModule;
    if (isKernelName(path))
        return FileRole::Kernel;
    return isInitramfsName(path) ? FileRole::Initramfs : FileRole::Other;
}

FileRole roleOf(const ChangedEvent &file, const BootFiles &before, const BootFiles &after)
{
    const FileRole role = file.after ? after.roleOf(*file.after) : FileRole::Other;
    return role == FileRole::Other && file.before ? before.roleOf(*file.before) : role;
}

QString kernelVersionOf(const QString &path)
{
    const QString name = lastPart(path);
    for (qsizetype dash = name.indexOf(u'-'); dash >= 0; dash = name.indexOf(u'-', dash + 1))
        if (dash + 1 < name.size() && name.at(dash + 1).isDigit())
            return name.sliced(dash + 1);
    // The Boot Loader Specification's /MACHINE/VERSION/linux.
    const QString folder = lastPart(path.first(std::max<qsizetype>(0, path.size() - name.size() - 1)));
    const bool isVersion = !folder.isEmpty() && folder.at(0).isDigit() && folder.contains(u'.');
    return isVersion ? folder : QString();
}

int compareVersions(const QString &a, const QString &b)
{
    const auto left = numbersOf(a);
    const auto right = numbersOf(b);
    if (std::ranges::lexicographical_compare(left, right))
        return -1;
    return left == right ? 0 : 1;
}

bool isKernelImageName(const QString &path)
{
    return path.isEmpty() || isKernelName(path) || path.toLower().contains("\\efi\\linux\\"_L1);
}

void Renaming::add(const QString &before, const QString &after)
{
    if (before.isEmpty() || before == after)
        return;
    m_names.emplace_back(before, after);
    std::ranges::stable_sort(m_names, std::greater(), [](const auto &pair) { return pair.first.size(); });
}

QString Renaming::applied(QString text) const
{
    for (const auto &[before, after] : m_names)
        text.replace(before, after);
    return text;
}

bool WordDiff::isPartOf(const WordDiff &other) const
{
    return contains(other.removed, removed) && contains(other.added, added);
}

WordDiff wordDiff(const QString &before, const QString &after)
{
    const QStringList old = wordsOf(before);
    const QStringList now = wordsOf(after);
    return {.removed = surplus(old, now), .added = surplus(now, old)};
}

} // namespace plumbline::causes
