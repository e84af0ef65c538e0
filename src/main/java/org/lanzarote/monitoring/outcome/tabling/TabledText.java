package org.lanzarote.monitoring.outcome.tabling;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.CitedText;

/** A text of a tabled draft, in the wording that it had then; PostgreSQL writes all of a draft at once. */
@Entity
@Immutable
public class TabledText {

    @Id
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    TabledDraft draft;

    /** Its place in the order of the text. */
    int ordinal;

    @Enumerated(EnumType.STRING)
    TabledKind kind;

    /** The address of the part within the report, as it was then. */
    String place;

    /** The numeral of its chapter. */
    String chapter;

    /** The paragraph or recommendation; of a heading its chapter. */
    UUID partId;

    /** The key of a sub-heading; null for the title of the chapter. */
    @Nullable String heading;

    @ManyToOne(fetch = FetchType.LAZY)
    @Nullable CitedText text;

    /** The words of a heading. */
    @Nullable String words;

    protected TabledText() {}

    public UUID id() {
        return id;
    }

    public TabledDraft draft() {
        return draft;
    }

    public TabledKind kind() {
        return kind;
    }

    /** Its place in the order of the text. */
    public int ordinal() {
        return ordinal;
    }

    public String place() {
        return place;
    }

    public UUID part() {
        return partId;
    }

    public @Nullable String heading() {
        return heading;
    }

    /** How it read. */
    public String wording() {
        return text == null ? requireNonNull(words) : text.markdown();
    }

    /** Whether the same part reads the same in both. */
    public boolean readsLike(TabledText other) {
        return partId.equals(other.partId)
                && Objects.equals(heading, other.heading)
                && ((text == null || other.text == null)
                        ? wording().equals(other.wording())
                        : text.id().equals(other.text.id()));
    }
}
