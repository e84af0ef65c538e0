package org.lanzarote.monitoring.outcome.wording;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.analysis.withdrawal.PartKind;
import org.lanzarote.monitoring.analysis.withdrawal.Withdrawals;
import org.lanzarote.monitoring.outcome.chapter.Chapter;
import org.lanzarote.monitoring.outcome.chapter.ChapterRepository;
import org.lanzarote.monitoring.outcome.chapter.DraftParagraph;
import org.lanzarote.monitoring.outcome.chapter.Paragraph;
import org.lanzarote.monitoring.outcome.chapter.ParagraphRepository;
import org.lanzarote.monitoring.outcome.recommendation.RecommendationRepository;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.citation.CitationWriting;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.citing.CitationUses;
import org.lanzarote.monitoring.platform.text.CitedWording;
import org.lanzarote.monitoring.platform.text.TextWithCitations;
import org.lanzarote.monitoring.platform.trail.Reason;

/** Inserts paragraphs into a draft after others, takes parts out and names chapters and headings anew, many in one step. */
@ApplicationScoped
public class ReportRestructuring {

    private final ChapterRepository chapters;
    private final ParagraphRepository paragraphs;
    private final RecommendationRepository recommendations;
    private final CitationWriting writing;
    private final CitationUses uses;
    private final Withdrawals withdrawals;

    ReportRestructuring(
            ChapterRepository chapters,
            ParagraphRepository paragraphs,
            RecommendationRepository recommendations,
            CitationWriting writing,
            CitationUses uses,
            Withdrawals withdrawals) {
        this.chapters = chapters;
        this.paragraphs = paragraphs;
        this.recommendations = recommendations;
        this.writing = writing;
        this.uses = uses;
        this.withdrawals = withdrawals;
    }

    /**
     * Inserts paragraphs after the ones with these keys, in this order, in words in which labels name parts by id, and takes
     * parts out, each with its reason; the numbers that follow move on as far as they have to.
     */
    public Map<UUID, List<CitedText>> restructure(Report report, Map<UUID, List<String>> after, Map<UUID, Reason> out) {
        List<UUID> rekeyed = new ArrayList<>(out.keySet());
        var written = after.isEmpty() ? Map.<UUID, List<CitedText>>of() : insert(report, after, rekeyed);
        if (!out.isEmpty()) {
            withdraw(report, out);
        }
        paragraphs.flush();
        uses.rekeyed(rekeyed);
        return written;
    }

    private Map<UUID, List<CitedText>> insert(Report report, Map<UUID, List<String>> after, List<UUID> moved) {
        Map<CitedText, CitedWording> wordings = new LinkedHashMap<>();
        Map<UUID, List<CitedText>> written = new HashMap<>();
        int last = 0;
        for (var paragraph : paragraphs.list("report = ?1 order by number", report)) {
            if (paragraph.number() <= last) {
                paragraph.renumber(last + 1);
                moved.add(paragraph.id());
            }
            last = paragraph.number();
            for (var words : after.getOrDefault(paragraph.id(), List.of())) {
                last++;
                var text = new TextWithCitations(words, List.of());
                var inserted = new Paragraph(
                        paragraph.chapter(),
                        new DraftParagraph(last, paragraph.chapter().numeral(), paragraph.heading(), text));
                paragraphs.persist(inserted);
                written.computeIfAbsent(paragraph.id(), none -> new ArrayList<>())
                        .add(inserted.text());
                wordings.put(inserted.text(), CitedWording.of(text, Set.of(), ""));
            }
        }
        paragraphs.flush();
        writing.writeStored(report.round().number(), wordings);
        return written;
    }

    private void withdraw(Report report, Map<UUID, Reason> parts) {
        int round = report.round().number();
        var ids = List.copyOf(parts.keySet());
        for (var one : paragraphs.list("id in ?1", ids)) {
            one.withdraw(withdrawals.of(
                    round, PartKind.PARAGRAPH, one.number(), one.text(), requireNonNull(parts.get(one.id()))));
        }
        for (var one : recommendations.list("id in ?1", ids)) {
            one.withdraw(withdrawals.of(
                    round, PartKind.RECOMMENDATION, one.code(), one.text(), requireNonNull(parts.get(one.id()))));
        }
    }

    /** The chapters with these keys that stand. */
    public List<Chapter> chapters(Collection<UUID> ids) {
        return chapters.list("id in ?1", List.copyOf(ids));
    }
}
