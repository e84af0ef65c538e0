package org.lanzarote.monitoring.outcome.style;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.TreeMap;
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

    /** Those of one Party alone, by its code. */
    @ElementCollection
    @CollectionTable(name = "chapter_style_party", joinColumns = @JoinColumn(name = "chapter_style_id"))
    @MapKeyColumn(name = "party_iso3")
    @Column(name = "headings")
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, HeadingTemplates> partyHeadings = new TreeMap<>();

    protected ChapterStyle() {}

    ChapterStyle(Chapter chapter) {
        this.chapter = chapter;
    }

    StyleChapter style() {
        return new StyleChapter(subject, headings, PartyHeadings.of(partyHeadings));
    }

    /** Leaves of the words what the function leaves, and tells whether anything went. */
    boolean cut(UnaryOperator<String> left) {
        var before = style();
        var rest = before.each(left);
        revise(rest);
        return !before.equals(rest);
    }

    /** Only what changes is set: the tag moves with it. */
    void revise(StyleChapter wish) {
        subject = wish.subject();
        headings = wish.headingsOrNone();
        var own = PartyHeadings.byParty(wish.partiesOrNone());
        if (!own.equals(partyHeadings)) {
            partyHeadings.keySet().retainAll(own.keySet());
            partyHeadings.putAll(own);
        }
    }
}
