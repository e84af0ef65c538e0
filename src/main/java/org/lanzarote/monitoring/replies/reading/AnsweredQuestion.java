package org.lanzarote.monitoring.replies.reading;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.platform.html.LinkedWords;
import org.lanzarote.monitoring.platform.html.PageLinks;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.replies.printing.ValueWords;

/** The question that a submitted answer answers, as its version of the questionnaire words it, and whose answer it is. */
record AnsweredQuestion(int round, Party party, Item item, ValueWords words) {

    /** What a query finds of it. */
    record QuestionOfParty(Item item, Language authentic, Party party) {

        /** For a page in a language; in that of the questionnaire where none is asked for. */
        AnsweredQuestion in(int round, @Nullable Language language) {
            return new AnsweredQuestion(
                    round, party, item, new ValueWords(language == null ? authentic : language, authentic));
        }
    }

    Language language() {
        return words.language();
    }

    String reply() {
        return "/rounds/" + round + "/replies/" + party.iso3();
    }

    /** The pages to which that of the reply leads, too. */
    PageLinks near(PageLinks links) {
        var words = new AnswerPageWords(language());
        var of = "/rounds/" + round;
        return links.near(words.factsheet(), of + "/factsheets/" + party.iso3())
                .nearTable(words.stakeholders(), of + "/stakeholder-submissions?party=" + party.iso3())
                .overview(round);
    }

    /** Leads from a submission that is not public to the earlier one that is. */
    LinkedWords earlier(int number) {
        return new LinkedWords(
                new AnswerPageWords(language()).earlier(number), submission(number) + "?lang=" + language());
    }

    /** The address of a submission. */
    String submission(int number) {
        return reply() + "/submissions/" + number;
    }

    /** The pages of the answers of a submission, in this language, by their questions. */
    UnaryOperator<String> answers(int submission) {
        return question -> submission(submission) + "/answers/" + question + "?lang=" + language();
    }

    /** The address of this answer in a submission. */
    String answer(int submission) {
        return submission(submission) + "/answers/" + item.number();
    }
}
