package org.lanzarote.monitoring.outcome.style;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.chapter.Chapter;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** How factsheets head the parts of one chapter, where it is not as in the whole round. */
@Entity
class ChapterStyle {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Version
    int version;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    Chapter chapter;

    @Nullable BilingualText subject;

    @JdbcTypeCode(SqlTypes.JSON)
    HeadingTemplates headings = HeadingTemplates.NONE;

    /** Those of one Party alone. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<PartyHeadings> partyHeadings = List.of();

    protected ChapterStyle() {}

    ChapterStyle(Chapter chapter) {
        this.chapter = chapter;
    }

    /** Leaves of the words what the function leaves, and tells whether anything went. */
    boolean cut(UnaryOperator<String> left) {
        var before = new StyleChapter(subject, headings, partyHeadings);
        subject = subject == null ? null : subject.each(left);
        headings = headings.each(left);
        partyHeadings = partyHeadings.stream().map(one -> one.each(left)).toList();
        return !before.equals(new StyleChapter(subject, headings, partyHeadings));
    }

    void revise(StyleChapter wish) {
        subject = wish.subject();
        headings = wish.headingsOrNone();
        partyHeadings = wish.partiesOrNone();
    }
}
