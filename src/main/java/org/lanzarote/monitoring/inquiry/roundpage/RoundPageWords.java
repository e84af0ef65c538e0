package org.lanzarote.monitoring.inquiry.roundpage;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.DayInWords;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.table.CodeWords;
import org.lanzarote.monitoring.replies.reply.ReplyStatus;

/** Puts the words and days of the page of a round into its language. */
record RoundPageWords(Language language) {

    private static final CodeWords STATES = CodeWords.of(ReplyStatus.class);

    String say(RoundPageLabel label, Object... filled) {
        return label.in(language, filled);
    }

    String of(BilingualText text) {
        return text.in(language);
    }

    String status(@Nullable ReplyStatus status) {
        return status == null ? say(RoundPageLabel.NOT_SHOWN) : STATES.say(status, language);
    }

    String day(Instant instant) {
        return DayInWords.of(instant, language);
    }

    String day(LocalDate date) {
        return DayInWords.of(date, language);
    }
}
