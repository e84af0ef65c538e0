package org.lanzarote.monitoring.stakeholders.copy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.replies.withholding.Withhold;
import org.lanzarote.monitoring.stakeholders.copy.CopyingQueries.TakenLine;

/** Tells which words were taken down of the published copies of a round. Files have none. */
@ApplicationScoped
public class TakenFromCopies {

    private final CopyingQueries queries;

    TakenFromCopies(CopyingQueries queries) {
        this.queries = queries;
    }

    public List<TakenFromCopy> in(int round) {
        return of(queries.takenDownIn(round));
    }

    /** The passages that went everywhere from those of other rounds. */
    public List<TakenFromCopy> everywhereBut(int round) {
        return of(queries.takenDownElsewhere(round));
    }

    private List<TakenFromCopy> of(List<TakenLine> taken) {
        var lines = taken.stream().filter(line -> !line.taken().withholdsFile()).toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        var submissions = lines.stream().map(TakenLine::submission).collect(toSet());
        Map<UUID, Set<UUID>> copies = queries.copiesOf(submissions).stream()
                .collect(groupingBy(CopyingQueries.CopyOf::submission, mapping(CopyingQueries.CopyOf::copy, toSet())));
        Map<UUID, Map<String, GivenAnswer>> texts = lines.stream()
                .filter(line -> line.taken().withholdsWhole())
                .map(TakenLine::submission)
                .distinct()
                .collect(toMap(submission -> submission, this::submitted));
        return lines.stream()
                .flatMap(line -> words(line.taken(), texts.getOrDefault(line.submission(), Map.of()))
                        .map(words -> new TakenFromCopy(
                                line.takeDown(),
                                copies.getOrDefault(line.submission(), Set.of()),
                                words,
                                line.taken().withholdsWhole(),
                                line.taken().ground(),
                                line.everywhere())))
                .toList();
    }

    private static Stream<String> words(Withhold taken, Map<String, GivenAnswer> texts) {
        return taken.withholdsWhole()
                ? Stream.ofNullable(texts.get(taken.question())).map(text -> WordsInOrder.of(List.of(text)))
                : Stream.ofNullable(taken.passage());
    }

    /** The texts as they were submitted, and of each Party all that it said to them. */
    private Map<String, GivenAnswer> submitted(UUID submission) {
        Map<String, GivenAnswer> texts = new HashMap<>();
        queries.answers(submission).forEach(answer -> texts.put(answer.key(), answer.given()));
        queries.comments(submission).forEach(comment -> texts.put(comment.key(), comment.given()));
        queries.reactions(submission)
                .forEach(reaction -> texts.merge(reaction.key(), reaction.given(), TakenFromCopies::both));
        return texts;
    }

    private static GivenAnswer both(GivenAnswer first, GivenAnswer next) {
        return new GivenAnswer(first.content(), first.text() + "\n" + next.text());
    }
}
