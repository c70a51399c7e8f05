// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/reviewwindow.h"

#include "models/verdict/checksmodel.h"
#include "ui/verdict/addevidencedialog.h"

#include <QFile>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace plumbline::test {

namespace {

using models::ChecksModel;

QByteArray contents(const QString &sample, const QString &name)
{
    QFile file(QStringLiteral(PLUMBLINE_SAMPLES "/%1/%2").arg(sample, name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

models::EvidenceDraft draftOf(const QString &sample)
{
    models::EvidenceDraft draft;
    for (const QString &name :
         {u"quote.msg"_s, u"quote.sig"_s, u"quote.pcrs"_s, u"ak.tpm2b"_s, u"nonce.hex"_s})
        draft.take(name, contents(sample, name));
    return draft;
}

/// The sample's evidence, with what the operator states.
void addEvidence(ReviewWindow &window, const QString &sample, bool isKeyPinned, bool isNonceOurs)
{
    models::EvidenceDraft draft;
    for (const QString &name :
         {u"quote.msg"_s, u"quote.sig"_s, u"quote.pcrs"_s, u"ak.tpm2b"_s, u"nonce.hex"_s})
        draft.take(name, contents(sample, name));
    draft.request.isKeyPinned = isKeyPinned;
    if (isNonceOurs)
        draft.request.nonce = draft.foundNonce;
    window.page->evidence().set(std::move(draft));
}

void selectCheck(ReviewWindow &window, const QString &id)
{
    window.findChild<QTabBar *>(u"reviewTabs"_s)->setCurrentIndex(3);
    auto *tree = window.findChild<QTreeView *>(u"checksTree"_s);
    const auto *model = static_cast<const ChecksModel *>(tree->model());
    tree->setFocus();
    tree->setCurrentIndex(model->find(id));
    tree->scrollTo(tree->currentIndex());
}

Scene judged(const char *name, const QString &sample, bool isKeyPinned, bool isNonceOurs,
             const QString &check = {})
{
    Scene scene
        = openedScene(u"verdict-"_s + QLatin1StringView(name), sampleFiles(sample),
                      [=](ReviewWindow &window) { addEvidence(window, sample, isKeyPinned, isNonceOurs); });
    const auto isArranged = scene.isReady;
    const auto isSelected = std::make_shared<bool>(false);
    scene.make = [make = scene.make, isSelected] {
        *isSelected = false;
        return make();
    };
    scene.isReady = [=](QWidget &widget) {
        auto &window = static_cast<ReviewWindow &>(widget);
        if (!isArranged(widget) || !window.page->evidence().verdict())
            return false;
        const bool isReady = std::exchange(*isSelected, true) || check.isEmpty();
        if (!isReady)
            selectCheck(window, check);
        return isReady;
    };
    return scene;
}

/// The same with the facts of Secure Boot in front, the first of them selected.
Scene secureBoot(Scene scene)
{
    const auto isThere = scene.isReady;
    scene.isReady = [isThere](QWidget &widget) {
        auto *list = widget.findChild<QTableView *>(u"factList"_s);
        if (!isThere(widget) || list->model()->rowCount() == 0)
            return false;
        widget.findChild<QTabBar *>(u"reviewTabs"_s)->setCurrentIndex(4);
        list->setFocus();
        list->selectRow(0);
        return true;
    };
    return scene;
}

Scene dialog(const char *name, const std::function<void(models::EvidenceDraft &)> &edit)
{
    return {.name = u"dialog-add-evidence-"_s + QLatin1StringView(name),
            .make =
                [edit] {
                    models::EvidenceDraft draft;
                    edit(draft);
                    return std::make_unique<ui::AddEvidenceDialog>(draft);
                },
            .keepsSize = true};
}

/// A key whose file does not tell whose it is, and a file that is none.
void addOddFiles(models::EvidenceDraft &draft)
{
    draft = draftOf(u"baseline"_s);
    const auto key = tpm::readKeyFile(contents(u"baseline"_s, u"ak.tpm2b"_s));
    if (key)
        draft.take(u"key.der"_s, tpm::subjectPublicKey(key->key));
    draft.take(u"photo.jpg"_s, "\xFF\xD8\xFF\xE0 no evidence");
}

} // namespace

std::vector<Scene> verdictScenes()
{
    return {
        judged("verified", u"baseline"_s, true, true),
        judged("failed", u"log-tampered"_s, true, true),
        judged("incomplete", u"baseline"_s, false, false),
        judged("checks", u"baseline"_s, true, true, u"quote.nonce"_s),
        judged("checks-failed", u"log-tampered"_s, true, true, u"log.replay.sha256"_s),
        openedScene(u"verdict-bundle"_s, {QStringLiteral(PLUMBLINE_SAMPLES "/bundle/baseline.plumb")},
                    [](ReviewWindow &window) { selectCheck(window, u"ak.binding"_s); }),
        secureBoot(judged("secure-boot", u"baseline"_s, true, true)),
        secureBoot(openedScene(u"verdict-secure-boot-claimed"_s, sampleFiles(u"boot-kit"_s).first(1))),
        dialog("empty", [](models::EvidenceDraft &) {}),
        dialog("full", [](models::EvidenceDraft &draft) { draft = draftOf(u"baseline"_s); }),
        dialog("odd", addOddFiles),
    };
}

} // namespace plumbline::test
