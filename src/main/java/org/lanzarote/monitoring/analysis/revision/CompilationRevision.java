package org.lanzarote.monitoring.analysis.revision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.preparation.round.Round;

/** A revision of the compilation of a question, with what it was made of; it never changes and holds no words of others. */
@Entity
@Immutable
class CompilationRevision {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Round round;

    /** Number of the question that it reads across, with its sub-questions. */
    String question;

    /** The number of the revision. */
    int number;

    @Nullable String remark;

    Instant issuedAt;
    String issuedBy;

    @ElementCollection
    @CollectionTable(name = "compilation_part", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "place")
    List<RevisionPart> parts = new ArrayList<>();

    protected CompilationRevision() {}

    CompilationRevision(
            Round round,
            String question,
            int number,
            @Nullable String remark,
            List<RevisionPart> parts,
            String by,
            Instant now) {
        this.round = round;
        this.question = question;
        this.number = number;
        this.remark = remark;
        this.parts.addAll(parts);
        this.issuedBy = by;
        this.issuedAt = now;
    }
}
