package org.lanzarote.monitoring.replies.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.replies.withholding.SearchedAnswer;
import org.lanzarote.monitoring.replies.withholding.Withhold;
import org.lanzarote.monitoring.replies.withholding.Withholding;

/** Finds in the answers of a submission what was withheld before, wherever it stands now and however it is written. */
final class StandingWords {

    private final int round;
    private final FormerDecisions before;
    private final List<AnswerToPublish> answers;
    private final Map<WithheldBefore, GivenAnswer> former;
    private final Map<String, List<String>> copies;
    private final Map<String, SearchedAnswer> searched = new LinkedHashMap<>();

    StandingWords(
            int round,
            FormerDecisions before,
            List<AnswerToPublish> answers,
            Map<WithheldBefore, GivenAnswer> former,
            Map<String, List<String>> copies) {
        this.round = round;
        this.before = before;
        this.answers = answers;
        this.former = former;
        this.copies = copies;
    }

    /** Each place where it stands, once; what stands nowhere is gone. */
    List<ProposedWithholding> proposed() {
        Map<Withhold, ProposedWithholding> places = new LinkedHashMap<>();
        for (var one : before.standing()) {
            var found = answers.stream()
                    .flatMap(answer -> in(one, answer))
                    .filter(place -> !before.showsAgain(place.withhold()))
                    .toList();
            var told =
                    found.isEmpty() ? List.of(ProposedWithholding.of(one, one.withheld(), ProposedState.GONE)) : found;
            told.forEach(place -> places.putIfAbsent(place.place(), place));
        }
        return List.copyOf(places.values());
    }

    private Stream<ProposedWithholding> in(WithheldBefore one, AnswerToPublish answer) {
        var withheld = one.withheld();
        if (withheld.withholdsFile()) {
            var file = String.valueOf(withheld.passage());
            return Stream.concat(Stream.of(file), copies.getOrDefault(file, List.of()).stream())
                    .distinct()
                    .map(key -> one.as(answer.number(), key))
                    .filter(here -> Withholding.stands(here, answer.words()))
                    .map(here -> ProposedWithholding.of(one, here, ProposedState.STANDS));
        }
        return withheld.withholdsWhole() ? wholeIn(one, answer) : wordsIn(one, answer);
    }

    /** An answer withheld whole stays so in its round, in whatever words; elsewhere its words are looked for. */
    private Stream<ProposedWithholding> wholeIn(WithheldBefore one, AnswerToPublish answer) {
        var then = former.getOrDefault(one, GivenAnswer.NONE);
        var asked = answer.number().equals(one.withheld().question());
        if (asked && Withholding.stands(one.withheld(), answer.words())) {
            if (answer.given().equals(then)) {
                return Stream.of(ProposedWithholding.of(one, one.withheld(), ProposedState.STANDS));
            }
            if (one.isOf(round)) {
                return Stream.of(ProposedWithholding.of(one, one.withheld(), ProposedState.CHANGED));
            }
        }
        return SearchedAnswer.texts(then)
                .filter(SearchedAnswer::isLong)
                .flatMap(words -> words(one, words, answer))
                .map(here -> ProposedWithholding.of(one, here, ProposedState.CHANGED));
    }

    /** Words that are too short to tell are looked for in the answer to their own question alone. */
    private Stream<ProposedWithholding> wordsIn(WithheldBefore one, AnswerToPublish answer) {
        var passage = String.valueOf(one.withheld().passage());
        var isLong = SearchedAnswer.isLong(passage);
        if (!isLong && !answer.number().equals(one.withheld().question())) {
            return Stream.of();
        }
        return (isLong ? words(one, passage, answer) : exactly(one, passage, answer))
                .map(here -> ProposedWithholding.of(
                        one, here, passage.equals(here.passage()) ? ProposedState.STANDS : ProposedState.CHANGED));
    }

    /** The words as they stand in the answer, in each way in which they are written there. */
    private Stream<Withhold> words(WithheldBefore one, String words, AnswerToPublish answer) {
        return Stream.concat(
                exactly(one, words, answer),
                searched
                        .computeIfAbsent(answer.number(), unread -> new SearchedAnswer(answer.words()))
                        .writtenOtherwise(words)
                        .stream()
                        .map(written -> one.as(answer.number(), written)));
    }

    private static Stream<Withhold> exactly(WithheldBefore one, String words, AnswerToPublish answer) {
        return Stream.of(one.as(answer.number(), words)).filter(here -> Withholding.stands(here, answer.words()));
    }
}
