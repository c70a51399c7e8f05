// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ima/entryfields.h"

#include "core/base/textcodec.h"
#include "core/ima/fieldbytes.h"
#include "core/ima/signature.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plumbline::ima {

namespace {

struct FieldName
{
    QLatin1StringView id; ///< the kernel's
    QLatin1StringView name; ///< Field::name
};

constexpr std::array names{
    FieldName{"d"_L1, "fileDigest"_L1},
    FieldName{"d-ng"_L1, "fileDigest"_L1},
    FieldName{"d-ngv2"_L1, "fileDigest"_L1},
    FieldName{"n"_L1, "path"_L1},
    FieldName{"n-ng"_L1, "path"_L1},
    FieldName{"sig"_L1, "signature"_L1},
    FieldName{"buf"_L1, "buffer"_L1},
    FieldName{"d-modsig"_L1, "digestWithoutSignature"_L1},
    FieldName{"modsig"_L1, "appendedSignature"_L1},
    FieldName{"evmsig"_L1, "evmSignature"_L1},
    FieldName{"iuid"_L1, "owner"_L1},
    FieldName{"igid"_L1, "group"_L1},
    FieldName{"imode"_L1, "mode"_L1},
    FieldName{"xattrnames"_L1, "xattrNames"_L1},
    FieldName{"xattrlengths"_L1, "xattrLengths"_L1},
    FieldName{"xattrvalues"_L1, "xattrValues"_L1},
};

/// What kernels before 5.19 write for a violation, whatever the algorithm: Linux,
/// ima_eventdigest_init_common().
bool isNoDigest(QByteArrayView bytes)
{
    constexpr qsizetype sha1Size = 20;
    return bytes.size() == sha1Size && bytes.count('\0') == sha1Size;
}

/// Decodes the fields of one entry.
class Decoder
{
public:
    Decoder(EntryContent &content, const FieldView &view, const List &list)
        : m_content(content)
        , m_view(view)
        , m_list(list)
    {
        const auto *const row = std::ranges::find(names, view.field->id, &FieldName::id);
        m_field.name = row == names.end() ? view.field->id : row->name;
        m_field.range = view.range();
    }

    void take();

private:
    void takeLegacyDigest();
    void takeDigest();
    void takeText();
    void takeNumber();
    void takeBytes();
    void takeSignature(const FieldBytes &bytes);
    void takeBuffer(const FieldBytes &bytes);
    void takeLengths(const FieldBytes &bytes);
    void takeDigestType(QByteArrayView labels);
    void keepDigest(Digest digest);
    void fail(ParseError::Kind kind, qint64 found = 0);
    [[nodiscard]] bool isCalled(QLatin1StringView id) const { return m_view.field->id == id; }

    EntryContent &m_content;
    const FieldView &m_view;
    const List &m_list;
    Field m_field;
};

void Decoder::fail(ParseError::Kind kind, qint64 found)
{
    m_field.value = m_view.value.toByteArray();
    if (!m_content.error) {
        m_content.error = ParseError{
            .kind = kind, .offset = m_view.offset, .structure = QString(m_view.field->id), .wanted = found};
    }
}

void Decoder::keepDigest(Digest digest)
{
    m_field.value = digest;
    if (!isCalled("d-modsig"_L1))
        m_content.fileDigest = std::move(digest);
}

/// Of the template "ima": SHA-1 always, or MD5 where the kernel was built for it.
void Decoder::takeLegacyDigest()
{
    const auto bytes = fieldBytes(m_view, m_list.isAscii);
    if (!bytes)
        return fail(ParseError::Kind::BadValue);
    keepDigest({HashAlgorithm::Sha1, bytes->bytes});
}

/// "sha256:", in a binary list NUL, and the digest; before that "ima:" or "verity:" in d-ngv2. Empty where
/// there is none.
void Decoder::takeDigest()
{
    const QByteArrayView value = m_view.value;
    if (value.isEmpty())
        return;
    const qsizetype end = m_list.isAscii ? value.lastIndexOf(':') + 1 : value.indexOf('\0');
    if (end < 1 || value[end - 1] != ':')
        return fail(ParseError::Kind::BadValue);
    const QByteArrayView labels = value.first(end - 1);
    const qsizetype start = m_list.isAscii ? end : end + 1;
    FieldView digest = m_view;
    digest.value = value.sliced(start);
    digest.offset += start;
    const auto bytes = fieldBytes(digest, m_list.isAscii);
    const auto algorithm
        = hashAlgorithmByName(QString::fromLatin1(labels.sliced(labels.lastIndexOf(':') + 1)));
    const auto size = algorithm ? digestSize(*algorithm) : std::nullopt;
    if (!bytes || (size && *size != bytes->bytes.size() && !isNoDigest(bytes->bytes)))
        return fail(ParseError::Kind::BadValue, bytes ? bytes->bytes.size() : digest.value.size());
    keepDigest({algorithm.value_or(HashAlgorithm::None), bytes->bytes});
    if (!algorithm)
        m_field.meaning = QString::fromLatin1(labels);
    takeDigestType(labels);
}

void Decoder::takeDigestType(QByteArrayView labels)
{
    const qsizetype colon = labels.indexOf(':');
    if (m_view.field->format != FieldFormat::DigestWithType || colon < 0)
        return;
    m_content.digestType = labels.first(colon).toByteArray();
    m_content.fields.push_back({.name = "digestType"_L1,
                                .value = QString::fromLatin1(m_content.digestType),
                                .range = {m_view.offset, colon}});
}

void Decoder::takeText()
{
    QByteArrayView text = m_view.value;
    const bool hasNul = !m_list.isAscii && !isCalled("n"_L1);
    if (hasNul && (!text.endsWith('\0') || text.indexOf('\0') != text.size() - 1))
        fail(ParseError::Kind::BadText);
    while (text.endsWith('\0'))
        text.chop(1);
    m_field.value = decodeUtf8(text);
    if (m_field.name == "path"_L1)
        m_content.path = text.toByteArray();
}

void Decoder::takeNumber()
{
    quint32 number = 0;
    bool isNumber = false;
    if (m_list.isAscii) {
        number = m_view.value.toByteArray().toUInt(&isNumber);
    } else if (m_view.value.size() == m_view.field->width) {
        ByteReader reader(m_view.value, m_view.offset, m_list.byteOrder);
        number = m_view.field->width == 2 ? reader.u16("imode").value_or(0) : reader.u32("iuid").value_or(0);
        isNumber = true;
    }
    if (!isNumber)
        return fail(ParseError::Kind::BadValue, m_view.value.size());
    m_field.value = quint64(number);
    if (isCalled("imode"_L1))
        m_field.meaning = u'0' + QString::number(number, 8);
}

void Decoder::takeBytes()
{
    const auto bytes = fieldBytes(m_view, m_list.isAscii);
    if (!bytes)
        return fail(ParseError::Kind::BadValue, m_view.value.size());
    m_field.value = bytes->bytes;
    if (isCalled("sig"_L1) || isCalled("evmsig"_L1))
        takeSignature(*bytes);
    else if (isCalled("modsig"_L1))
        m_content.signature = bytes->bytes;
    else if (isCalled("buf"_L1))
        takeBuffer(*bytes);
    else if (isCalled("xattrlengths"_L1))
        takeLengths(*bytes);
}

void Decoder::takeSignature(const FieldBytes &bytes)
{
    m_content.signature = bytes.bytes;
    if (bytes.bytes.isEmpty())
        return; // the file has none
    DecodedSignature decoded = decodeSignature(bytes);
    m_field.kind = Field::Kind::Structure;
    m_field.value = {};
    m_field.children = std::move(decoded.fields);
    if (decoded.error) {
        m_content.notes.push_back({.code = "ima.signature-format"_L1,
                                   .severity = Severity::Warning,
                                   .range = m_view.range(),
                                   .structure = decoded.error->structure,
                                   .wanted = decoded.error->wanted});
    }
}

/// Command lines, device-mapper tables and states of kernel modules are text; keys and policies are not.
void Decoder::takeBuffer(const FieldBytes &bytes)
{
    m_content.buffer = bytes.bytes;
    QByteArrayView text = bytes.bytes;
    while (text.endsWith('\0'))
        text.chop(1);
    if (!text.isEmpty() && looksLikeText(text))
        m_field.value = decodeUtf8(text);
}

void Decoder::takeLengths(const FieldBytes &bytes)
{
    ByteReader reader(bytes.bytes, 0, m_list.byteOrder);
    std::vector<Field> lengths;
    while (const auto length = reader.u32("xattrlengths"))
        lengths.push_back(
            {.name = "length"_L1, .value = quint64(*length), .range = {reader.offset() - 4, 4}});
    if (!reader.atEnd())
        return fail(ParseError::Kind::BadValue, bytes.bytes.size());
    bytes.moveToFile(lengths);
    m_field.kind = Field::Kind::List;
    m_field.value = {};
    m_field.children = std::move(lengths);
}

void Decoder::take()
{
    switch (m_view.field->format) {
    case FieldFormat::Digest:
        takeLegacyDigest();
        break;
    case FieldFormat::DigestWithAlgorithm:
    case FieldFormat::DigestWithType:
        takeDigest();
        break;
    case FieldFormat::String:
        takeText();
        break;
    case FieldFormat::Number:
        takeNumber();
        break;
    case FieldFormat::Bytes:
        takeBytes();
        break;
    }
    m_content.fields.push_back(std::move(m_field));
}

} // namespace

void takeField(EntryContent &content, const FieldView &view, const List &list)
{
    Decoder(content, view, list).take();
}

} // namespace plumbline::ima
