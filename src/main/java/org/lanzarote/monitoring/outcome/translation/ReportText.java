package org.lanzarote.monitoring.outcome.translation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A text of a report that stands, as it reads now: a database view over all parts that have texts. */
@Entity
@Immutable
class ReportText {

    /** The key of the present text. */
    @Id
    UUID id;

    /** What it shares with all texts that it replaces. */
    UUID history;

    /** Its number among them. */
    int revision;

    UUID reportId;
    String kind;

    /** The key of its part: a numeral, a number, a code or an id. */
    String key;

    /** The numeral of its chapter. */
    @Nullable String chapter;

    /** The beginning of the sentence, which its neighbours share. */
    @Nullable String lead;

    /** Its place in the order in which a report is read. */
    String place;

    /** How far the translation of a heading has come, which is no text of its own; null of texts. */
    @Nullable String state;

    /** The words of a heading in the language of the report. */
    @Nullable String words;

    /** The words of a heading in the other language. */
    @Nullable String otherWords;

    /** Since when something of its part waits that is no text of its own; null where nothing does, and of texts. */
    @Nullable Instant waitsSince;

    protected ReportText() {}
}
