package org.lanzarote.monitoring.replies.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.replies.reply.SealedTranslation;

/** An answer that was published, as it is read. */
record PublicAnswer(
        Item question,
        AnswerContent content,
        String text,
        @Nullable Language language,
        List<String> withheldFor,
        List<SealedTranslation> translations) {

    AnswerView view() {
        return new AnswerView(
                question,
                null,
                content,
                text,
                language,
                null,
                null,
                null,
                null,
                withheldFor.isEmpty() ? null : withheldFor,
                translations);
    }
}
