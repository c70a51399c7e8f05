-- SPDX-FileCopyrightText: The Plumbline authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Step 1: everything. {bytes} and {number_key} are the dialect's words. Times are milliseconds since
-- 1970, UTC. A released step is never edited: changes are further steps.

CREATE TABLE schema_steps (
    number {number_key},
    name TEXT NOT NULL
);

CREATE TABLE instances (
    id {bytes} NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    group_names TEXT NOT NULL,
    tags TEXT NOT NULL,
    is_removed INTEGER NOT NULL,
    ak_name {bytes} UNIQUE,
    ek_digest {bytes} UNIQUE,
    added_at BIGINT NOT NULL,
    details {bytes} NOT NULL
);

-- bytes: deflated; where there is a base, they are a difference to it, and the base has none itself.
CREATE TABLE blobs (
    number {number_key},
    hash {bytes} NOT NULL UNIQUE,
    size BIGINT NOT NULL,
    base BIGINT REFERENCES blobs (number),
    bytes {bytes} NOT NULL
);

CREATE TABLE boots (
    number {number_key},
    instance {bytes} NOT NULL REFERENCES instances (id),
    collected_at BIGINT NOT NULL,
    evidence {bytes} NOT NULL,
    parts {bytes} NOT NULL,
    metadata {bytes} NOT NULL,
    UNIQUE (instance, evidence)
);
CREATE INDEX boots_of_instance ON boots (instance, number);
CREATE INDEX boots_by_time ON boots (collected_at);

CREATE TABLE appraisals (
    boot {number_key} REFERENCES boots (number),
    instance {bytes} NOT NULL,
    verifier TEXT NOT NULL,
    rules {bytes} NOT NULL,
    verdict INTEGER NOT NULL,
    status INTEGER NOT NULL,
    details {bytes} NOT NULL,
    appraised_at BIGINT NOT NULL
);

CREATE TABLE exceptions (
    instance {bytes} NOT NULL REFERENCES instances (id),
    fingerprint {bytes} NOT NULL,
    state INTEGER NOT NULL,
    first_at BIGINT NOT NULL,
    latest_at BIGINT NOT NULL,
    first_boot BIGINT NOT NULL,
    latest_boot BIGINT NOT NULL,
    occurrences BIGINT NOT NULL,
    details {bytes} NOT NULL,
    PRIMARY KEY (instance, fingerprint)
);
CREATE INDEX exceptions_by_fingerprint ON exceptions (fingerprint, instance);
CREATE INDEX exceptions_by_state ON exceptions (state, latest_at);

CREATE TABLE ledger_entries (
    sequence {number_key},
    hash {bytes} NOT NULL UNIQUE,
    bytes {bytes} NOT NULL
);

CREATE TABLE benchmarks (
    instance {bytes} NOT NULL REFERENCES instances (id),
    version BIGINT NOT NULL,
    hash {bytes} NOT NULL,
    entry BIGINT,
    PRIMARY KEY (instance, version)
);

CREATE TABLE derived (
    kind TEXT NOT NULL,
    item {bytes} NOT NULL,
    bytes {bytes} NOT NULL,
    PRIMARY KEY (kind, item)
);

CREATE TABLE catalogue (
    algorithm INTEGER NOT NULL,
    digest {bytes} NOT NULL,
    source TEXT NOT NULL,
    file TEXT NOT NULL,
    package TEXT NOT NULL,
    version TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    PRIMARY KEY (algorithm, digest, source, file)
);
CREATE INDEX catalogue_by_source ON catalogue (source);

-- What each table holds in all, so that a row that was taken away or changed by others is missed.
CREATE TABLE seals (
    table_name TEXT NOT NULL PRIMARY KEY,
    row_count BIGINT NOT NULL,
    total {bytes} NOT NULL
);
