package org.lanzarote.monitoring.outcome.tally;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.quotation.Quotation;
import org.lanzarote.monitoring.platform.quotation.QuotedPassage;
import org.lanzarote.monitoring.platform.quotation.SourceWords;
import org.lanzarote.monitoring.preparation.questionnaire.Question;

/** What tallies of one round may be about: its Parties, its questions in force and the codes of its codebook. */
public record TallyScope(Collection<Party> parties, Map<String, Question> questions, Set<String> codes) {

    private static final String FIELD = "/text";

    /** Reports what is wrong with a tally in a part that says this; null where there is no such part. */
    public void check(DraftTally wish, @Nullable String markdown, String pointer, Violations violations) {
        if (markdown == null) {
            violations.add(
                    pointer + "/part",
                    TallyMessage.PART_NOT_THERE.with(wish.part().name()));
        } else {
            violations.require(
                    passage(wish.words(), markdown).isPresent(), pointer + "/words", TallyMessage.WORDS_NOT_ONCE);
        }
        violations.require(
                stated(wish).isPresent(),
                pointer + "/words",
                wish.states() == StatedKind.NUMBER ? TallyMessage.NO_NUMBER_READ : TallyMessage.NO_PARTIES_READ);
        if (wish.query().source() == TallySource.FINDINGS) {
            checkFindings(wish.query(), pointer + "/query", violations);
        } else {
            checkAnswers(wish.query(), pointer + "/query", violations);
        }
    }

    /** What the words state, if that can be read from them. */
    Optional<Stated> stated(DraftTally wish) {
        return StatedWords.read(wish.states(), wish.words(), parties);
    }

    /** The words as they can be seen in a part that says them once. */
    static Optional<String> passage(String words, String markdown) {
        return new SourceWords(Map.of(FIELD, markdown))
                .find(new Quotation(words, null, null, null, null), "", new Violations())
                .map(QuotedPassage::words);
    }

    private void checkAnswers(TallyQuery query, String pointer, Violations violations) {
        violations.require(query.code() == null, pointer + "/code", TallyMessage.OF_FINDINGS_ONLY);
        violations.require(query.state() == null, pointer + "/state", TallyMessage.OF_FINDINGS_ONLY);
        var question = query.question() == null ? null : questions.get(query.question());
        if (question == null) {
            violations.add(pointer + "/question", TallyMessage.NO_QUESTION_IN_FORCE.with(query.question()));
        } else {
            var keys = question.content().keys();
            violations.require(
                    query.value() != null && keys.contains(query.value()),
                    pointer + "/value",
                    TallyMessage.NO_VALUE_COUNTED.with(question.number(), String.join(", ", keys)));
        }
    }

    private void checkFindings(TallyQuery query, String pointer, Violations violations) {
        violations.require(query.value() == null, pointer + "/value", TallyMessage.OF_ANSWERS_ONLY);
        violations.require(
                query.question() == null || questions.containsKey(query.question()),
                pointer + "/question",
                TallyMessage.NO_QUESTION_IN_FORCE.with(query.question()));
        violations.require(
                query.code() == null || codes.contains(query.code()),
                pointer + "/code",
                TallyMessage.NO_CODE_COUNTED.with(query.code()));
        violations.require(query.code() != null || query.state() != null, pointer, TallyMessage.NOTHING_COUNTED);
    }
}
