package org.lanzarote.monitoring.replies.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;
import org.lanzarote.monitoring.preparation.questionnaire.Question;
import org.lanzarote.monitoring.replies.reply.SealedTranslation;
import org.lanzarote.monitoring.replies.withholding.TranslatedAnswer;

/** An answer of a submission as it was submitted, of which something may be withheld. */
record AnswerToPublish(
        int submission,
        Question question,
        AnswerContent content,
        String text,
        @Nullable Language language,
        List<SealedTranslation> translations) {

    String number() {
        return question.number();
    }

    GivenAnswer given() {
        return new GivenAnswer(content, text);
    }

    AnswerToPublish withoutTranslations() {
        return new AnswerToPublish(submission, question, content, text, language, List.of());
    }

    /** All its words that would be shown. */
    TranslatedAnswer words() {
        return new TranslatedAnswer(
                given(), translations.stream().map(SealedTranslation::text).toList());
    }
}
