package org.lanzarote.monitoring.outcome.style;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.lanzarote.monitoring.outcome.report.Report;

/** How the notes of an edition of a report are printed, as they were when it was published. */
@Entity
class EditionNotes {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Report report;

    int edition;

    @JdbcTypeCode(SqlTypes.JSON)
    NoteStyle notes;

    protected EditionNotes() {}

    EditionNotes(Report report, NoteStyle notes) {
        this.report = report;
        this.edition = report.editions().newest();
        this.notes = notes;
    }

    /** Leaves of the words what the function leaves, and tells whether anything went. */
    boolean cut(UnaryOperator<String> left) {
        var before = notes;
        notes = notes.each(left);
        return !before.equals(notes);
    }
}
