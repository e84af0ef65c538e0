package org.lanzarote.monitoring.platform.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day as a text tells it: 25 May 2023, 25 mai 2023, 1er juin 2023. */
public final class DayInWords {

    private DayInWords() {}

    public static String of(LocalDate day, Language language) {
        boolean french = language == Language.FR;
        var number = french && day.getDayOfMonth() == 1 ? "d'er'" : "d";
        return DateTimeFormatter.ofPattern(number + " MMMM yyyy", french ? Locale.FRENCH : Locale.ENGLISH)
                .format(day);
    }

    public static String of(Instant instant, Language language) {
        return of(LocalDate.ofInstant(instant, ZoneOffset.UTC), language);
    }
}
