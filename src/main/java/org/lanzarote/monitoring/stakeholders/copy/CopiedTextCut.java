package org.lanzarote.monitoring.stakeholders.copy;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;

/** What a take-down leaves of a text of a published copy; PostgreSQL puts it in the place of that text. */
@Entity
@Immutable
class CopiedTextCut {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    CopyTakeDown takeDown;

    /** The copied answer, comment or reaction. */
    UUID copiedText;

    @JdbcTypeCode(SqlTypes.JSON)
    AnswerContent content;

    String text;

    protected CopiedTextCut() {}

    CopiedTextCut(CopyTakeDown takeDown, UUID copiedText, GivenAnswer left) {
        this.takeDown = takeDown;
        this.copiedText = copiedText;
        this.content = left.content();
        this.text = left.text();
    }
}
