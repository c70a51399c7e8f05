// SPDX-FileCopyrightText: The Plumbline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ima/entry.h"

namespace plumbline::ima {

/// Decodes one field of the template data into @p content. What breaks the field's format becomes the
/// content's error, unless it has one; the field then holds its bytes.
void takeField(EntryContent &content, const FieldView &view, const List &list);

} // namespace plumbline::ima
