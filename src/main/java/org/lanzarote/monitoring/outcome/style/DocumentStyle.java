package org.lanzarote.monitoring.outcome.style;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.lanzarote.monitoring.preparation.round.Round;

/** How the documents of one round are worded, where it is not as everywhere. */
@Entity
class DocumentStyle {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    Round round;

    @JdbcTypeCode(SqlTypes.JSON)
    HeadingTemplates headings = HeadingTemplates.NONE;

    @JdbcTypeCode(SqlTypes.JSON)
    NoteStyle notes = NoteStyle.NONE;

    protected DocumentStyle() {}

    DocumentStyle(Round round) {
        this.round = round;
    }

    /** Leaves of the words what the function leaves, and tells whether anything went. */
    boolean cut(UnaryOperator<String> left) {
        var before = new StyleDocuments(headings, notes);
        var rest = before.each(left);
        revise(rest);
        return !before.equals(rest);
    }

    void revise(StyleDocuments wish) {
        headings = wish.headings();
        notes = wish.notesOrNone();
    }
}
