package org.lanzarote.monitoring.preparation.questionnaire;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** An edit in the history of a version: who did what, and what it changed. */
@Entity
@Immutable
class QuestionnaireEdit {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Questionnaire questionnaire;

    /** The number of the edit within its version: the entity version that it made. */
    int number;

    @Enumerated(EnumType.STRING)
    EditKind kind;

    Instant editedAt;
    String editedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Change> changes;

    protected QuestionnaireEdit() {}

    QuestionnaireEdit(Questionnaire questionnaire, EditKind kind, List<Change> changes, String by, Instant now) {
        this.questionnaire = questionnaire;
        this.number = questionnaire.version;
        this.kind = kind;
        this.changes = changes;
        this.editedBy = by;
        this.editedAt = now;
    }
}
