package org.lanzarote.monitoring.notice.mail;

import java.time.LocalDate;
import org.lanzarote.monitoring.platform.language.DayInWords;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Told;

/** A day as a letter tells it. */
record ToldDay(LocalDate on) implements Told {

    @Override
    public String code() {
        return on.toString();
    }

    @Override
    public String english() {
        return DayInWords.of(on, Language.EN);
    }

    @Override
    public String french() {
        return DayInWords.of(on, Language.FR);
    }
}
