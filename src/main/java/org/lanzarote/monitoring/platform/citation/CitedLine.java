package org.lanzarote.monitoring.platform.citation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.text.CitationKind;

/** A line of the citations of a text as a query finds it: by the key of the text or of the target, and without the text. */
@Entity
@Immutable
@Table(name = "citation")
class CitedLine {

    /** Its text, and its place among the lines. */
    @Embeddable
    record CitedLineKey(
            @Column(name = "cited_text_id") UUID text,
            @Column(name = "ordinal") int ordinal) {}

    @EmbeddedId
    CitedLineKey id;

    @Column(name = "lines_kind")
    @Enumerated(EnumType.STRING)
    CitationKind kind = CitationKind.EXPLANATION;

    @Column(name = "lines_target")
    @Nullable UUID target;

    /** The mark of the footnote; null of a link. */
    @Column(name = "lines_mark")
    @Nullable String mark;

    protected CitedLine() {}
}
