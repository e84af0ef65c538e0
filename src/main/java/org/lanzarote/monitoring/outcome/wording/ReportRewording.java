package org.lanzarote.monitoring.outcome.wording;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lanzarote.monitoring.outcome.chapter.Paragraph;
import org.lanzarote.monitoring.outcome.chapter.ParagraphRepository;
import org.lanzarote.monitoring.outcome.recommendation.Recommendation;
import org.lanzarote.monitoring.outcome.recommendation.RecommendationRepository;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.citation.CitationTargets;
import org.lanzarote.monitoring.platform.citation.CitationWriting;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.citation.EvidenceRevised;
import org.lanzarote.monitoring.platform.text.CitationKind;
import org.lanzarote.monitoring.platform.text.CitedWording;
import org.lanzarote.monitoring.platform.text.Marks;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** Words many paragraphs and recommendations of a draft anew, by their keys; footnotes stay with their marks, and links stay. */
@ApplicationScoped
public class ReportRewording {

    private final ParagraphRepository paragraphs;
    private final RecommendationRepository recommendations;
    private final Citations citations;
    private final CitationWriting writing;
    private final Event<EvidenceRevised> revised;

    ReportRewording(
            ParagraphRepository paragraphs,
            RecommendationRepository recommendations,
            Citations citations,
            CitationWriting writing,
            Event<EvidenceRevised> revised) {
        this.paragraphs = paragraphs;
        this.recommendations = recommendations;
        this.citations = citations;
        this.writing = writing;
        this.revised = revised;
    }

    /** How these paragraphs and recommendations read now; what was withdrawn has no entry. */
    public Map<UUID, CitedText> present(Collection<UUID> parts) {
        var ids = List.copyOf(parts);
        return Stream.concat(
                        paragraphs.find("id in ?1", ids).stream().map(one -> Map.entry(one.id(), one.text())),
                        recommendations.find("id in ?1", ids).stream().map(one -> Map.entry(one.id(), one.text())))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Gives each of these parts its new words, in which labels name parts by id; tells the texts that they have then. The place names a part in what is refused. */
    public Map<UUID, CitedText> reword(Report report, Map<UUID, String> words, Function<UUID, String> place) {
        var ids = List.copyOf(words.keySet());
        Map<UUID, CitedText> texts = new HashMap<>();
        Map<UUID, UUID> former = new HashMap<>();
        var reworded = paragraphs.list("id in ?1", ids);
        for (var paragraph : reworded) {
            former.put(paragraph.id(), paragraph.text().id());
            texts.put(paragraph.id(), paragraph.corrected());
        }
        var advised = recommendations.list("id in ?1", ids);
        for (var recommendation : advised) {
            former.put(recommendation.id(), recommendation.text().id());
            texts.put(recommendation.id(), recommendation.corrected());
        }
        var read = citations.read(former.values());
        Map<CitedText, CitedWording> wordings = new LinkedHashMap<>();
        texts.forEach((part, text) -> wordings.put(
                text,
                wording(
                        requireNonNull(words.get(part)),
                        requireNonNull(read.get(requireNonNull(former.get(part)))),
                        place.apply(part))));
        writing.writeStored(report.round().number(), wordings);
        paragraphs.flush();
        revised.fire(new EvidenceRevised(
                report.round().number(),
                Map.of(
                        CitationKind.PARAGRAPH,
                                reworded.stream().map(Paragraph::id).toList(),
                        CitationKind.RECOMMENDATION,
                                advised.stream().map(Recommendation::id).toList())));
        return texts;
    }

    private static CitedWording wording(String words, CurrentText former, String pointer) {
        var marks = Marks.marks(words);
        var text = new TextWithCitations(
                words,
                former.text().citations().stream()
                        .filter(citation -> marks.contains(citation.mark()))
                        .toList());
        var links = former.links().stream()
                .filter(link -> !link.target().equals(CitationTargets.WITHDRAWN))
                .toList();
        return new CitedWording(text, links, Set.of(), pointer, pointer + "/links/%d");
    }
}
