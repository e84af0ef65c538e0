package org.lanzarote.monitoring.outcome.footnote;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.outcome.footnote.FootnoteMarkQueries.TextMark;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.text.Marks;
import org.lanzarote.monitoring.preparation.round.UrgencyTerm;

/** Finds the marks that texts have for their footnotes, without the texts. */
@ApplicationScoped
public class FootnoteMarks {

    private final FootnoteMarkQueries queries;

    FootnoteMarks(FootnoteMarkQueries queries) {
        this.queries = queries;
    }

    /** The marks of texts, and of terms of urgency in this language, in the order in which they stand there. */
    public Map<UUID, List<String>> of(Collection<UUID> texts, List<UrgencyTerm> scale, Language language) {
        Map<UUID, List<String>> marks = new HashMap<>(queries.marks(texts.toArray(UUID[]::new)).stream()
                .collect(groupingBy(TextMark::text, mapping(TextMark::mark, toList()))));
        scale.forEach(
                term -> marks.merge(PlacedMark.SCALE, Marks.marks(term.meaning().in(language)), FootnoteMarks::joined));
        return marks;
    }

    private static List<String> joined(List<String> first, List<String> next) {
        return Stream.concat(first.stream(), next.stream()).toList();
    }
}
