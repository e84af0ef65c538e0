package org.lanzarote.monitoring.outcome.wording;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.lanzarote.monitoring.platform.citing.HeldText;

/** Queries for the finding or part of a report that holds a text now. */
interface CitingQueries {

    String PUBLISHED = ".publishedAt is not null then true else false end";

    @HQL("select f.text.id, cast(f.id as string), case when f.publishedAt is not null then true else false end"
            + " from Finding f where function(among as Boolean, :texts, f.text.id) order by f.id")
    List<HeldText> findings(UUID[] texts);

    @HQL("select p.text.id, cast(p.number as string), case when p.report" + PUBLISHED
            + " from Paragraph p where function(among as Boolean, :texts, p.text.id) order by p.number")
    List<HeldText> paragraphs(UUID[] texts);

    @HQL("select r.text.id, r.code, case when r.report" + PUBLISHED
            + " from Recommendation r where function(among as Boolean, :texts, r.text.id) order by r.rank")
    List<HeldText> recommendations(UUID[] texts);

    @HQL("select c.introduction.id, c.numeral, case when c.report" + PUBLISHED
            + " from Chapter c where function(among as Boolean, :texts, c.introduction.id) order by c.ordinal")
    List<HeldText> chapters(UUID[] texts);

    @HQL("select p.text.id, cast(p.id as string), case when p.chapter.report" + PUBLISHED
            + " from Practice p where function(among as Boolean, :texts, p.text.id) order by p.id")
    List<HeldText> practices(UUID[] texts);

    @HQL(
            "select t.id, r.reference, case when r" + PUBLISHED
                    + " from Report r join CitedText t on t = r.introduction or t = r.keyFindings where function(among as Boolean, :texts, t.id) order by t.id")
    List<HeldText> reports(UUID[] texts);

    @HQL("update versioned Finding set nature = nature where text.id in :texts")
    int retagFindings(Collection<UUID> texts);

    @HQL("update versioned Paragraph set heading = heading where text.id in :texts")
    int retagParagraphs(Collection<UUID> texts);

    @HQL("update versioned Recommendation set urgency = urgency where text.id in :texts")
    int retagRecommendations(Collection<UUID> texts);

    @HQL("update versioned Chapter set numeral = numeral where introduction.id in :texts")
    int retagChapters(Collection<UUID> texts);

    @HQL("update versioned Practice set place = place where text.id in :texts")
    int retagPractices(Collection<UUID> texts);
}
