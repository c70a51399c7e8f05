// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "core/base/safetext.h"
#include "models/language.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::app {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr auto systemWord = "system"_L1;

/// The options, and the parser that knows them.
struct Options
{
    QCommandLineParser parser;
    QCommandLineOption language{u"lang"_s, Texts::tr("Language of this start: en, zh_CN or system."),
                                Texts::tr("language")};
    QCommandLineOption theme{u"theme"_s, Texts::tr("Theme of this start: system, light or dark."),
                             Texts::tr("theme")};
    QCommandLineOption help{{u"h"_s, u"help"_s}, Texts::tr("Prints this help.")};
    QCommandLineOption version{{u"v"_s, u"version"_s}, Texts::tr("Prints the version.")};

    Options()
    {
        parser.setApplicationDescription(
            Texts::tr("Plumbline opens measured-boot logs and shows each boot as a chain of stages."));
        parser.addPositionalArgument(
            u"file"_s,
            Texts::tr(
                "Logs, quote and keys of one machine, opened together; or a bundle or a folder of evidence."),
            Texts::tr("[FILE…]"));
        parser.addOptions({language, theme, help, version});
    }
};

/// The code of a language that a user may write as zh, zh-CN or zh_CN.UTF-8; empty for "system".
std::optional<QString> languageCode(QString word)
{
    word.replace(u'-', u'_');
    word = word.section(u'.', 0, 0);
    if (word == systemWord)
        return QString();
    const auto choices = models::Language::choices();
    const auto exact = std::ranges::find_if(choices, [&](const auto &c) { return c.code == word; });
    if (exact != choices.end())
        return QString(exact->code);
    const QString family = word.section(u'_', 0, 0);
    const auto close = std::ranges::find_if(
        choices, [&](const auto &c) { return QString(c.code).section(u'_', 0, 0) == family; });
    if (close == choices.end())
        return std::nullopt;
    return QString(close->code);
}

CommandLine complaint(const QString &reason)
{
    return {.wish = CommandLine::Wish::Complain,
            .message = u"plumbline: %1\n%2\n"_s.arg(reason, Texts::tr("See plumbline --help."))};
}

CommandLine withChoices(const Options &options)
{
    CommandLine line;
    if (options.parser.isSet(options.theme)) {
        const QString word = options.parser.value(options.theme);
        line.theme = models::themeChoiceByName(word);
        if (!line.theme)
            return complaint(Texts::tr("There is no theme “%1”.").arg(safeText(word)));
    }
    if (options.parser.isSet(options.language)) {
        const QString word = options.parser.value(options.language);
        line.language = languageCode(word);
        if (!line.language)
            return complaint(Texts::tr("There is no language “%1”.").arg(safeText(word)));
    }
    const QStringList files = options.parser.positionalArguments();
    for (const QString &file : files)
        line.files += QFileInfo(file).absoluteFilePath();
    return line;
}

} // namespace

bool wantsWordsOnly(const QStringList &arguments)
{
    const qsizetype end = arguments.indexOf(u"--"_s);
    const QStringList options = arguments.mid(0, end);
    constexpr std::array words{"-h"_L1, "--help"_L1, "-v"_L1, "--version"_L1};
    return std::ranges::any_of(words, [&](QLatin1StringView word) { return options.contains(word); });
}

CommandLine readCommandLine(const QStringList &arguments)
{
    Options options;
    if (!options.parser.parse(arguments))
        return complaint(safeText(options.parser.errorText()));
    if (options.parser.isSet(options.help))
        return {.wish = CommandLine::Wish::PrintHelp, .message = options.parser.helpText()};
    if (options.parser.isSet(options.version))
        return {.wish = CommandLine::Wish::PrintVersion, .message = u"plumbline " PLUMBLINE_VERSION "\n"_s};
    return withChoices(options);
}

std::optional<QString> languageOf(const QStringList &arguments)
{
    Options options;
    options.parser.parse(arguments);
    if (!options.parser.isSet(options.language))
        return std::nullopt;
    return languageCode(options.parser.value(options.language));
}

} // namespace plumbline::app
