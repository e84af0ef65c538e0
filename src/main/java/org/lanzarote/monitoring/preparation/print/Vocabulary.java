package org.lanzarote.monitoring.preparation.print;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.TranslatedText;
import org.lanzarote.monitoring.preparation.question.Translation;

/** Puts wordings, fixed words, numbers and dates into the language of the page. */
record Vocabulary(Language language, Language authentic) {

    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

    String lang() {
        return language.name().toLowerCase(Locale.ROOT);
    }

    /** A wording of the questionnaire, or the authentic one, marked, where it is not translated. */
    PrintedText text(TranslatedText text) {
        var words = text.in(language, authentic);
        if (!text.lags(language, authentic)) {
            return PrintedText.plain(words);
        }
        return text.translation() == Translation.MISSING
                ? new PrintedText(words, authentic.name().toLowerCase(Locale.ROOT), say(Label.MISSING), null)
                : new PrintedText(words, null, say(Label.STALE), null);
    }

    @Nullable PrintedText nullable(@Nullable TranslatedText text) {
        return text == null ? null : text(text);
    }

    String say(Label label) {
        return label.in(language);
    }

    String say(Label label, String filling) {
        return say(label).replace("{0}", filling);
    }

    /** The label with its gaps filled in order. */
    List<PrintedText> phrase(Label label, List<List<PrintedText>> fillings) {
        var words = say(label);
        var phrase = new ArrayList<PrintedText>();
        var gap = GAP.matcher(words);
        int from = 0;
        while (gap.find()) {
            phrase.add(PrintedText.plain(words.substring(from, gap.start())));
            phrase.addAll(fillings.get(Integer.parseInt(gap.group(1))));
            from = gap.end();
        }
        phrase.add(PrintedText.plain(words.substring(from)));
        return phrase;
    }

    /** The parts in a row, with this label between them. */
    List<PrintedText> join(Label between, List<List<PrintedText>> parts) {
        var joined = new ArrayList<PrintedText>();
        for (var part : parts) {
            if (!joined.isEmpty()) {
                joined.add(PrintedText.plain(say(between)));
            }
            joined.addAll(part);
        }
        return joined;
    }

    String number(BigDecimal number) {
        return language == Language.FR ? number.toPlainString().replace('.', ',') : number.toPlainString();
    }

    String count(int number) {
        return String.format(locale(), "%,d", number);
    }

    String date(LocalDate date) {
        var day = language == Language.FR && date.getDayOfMonth() == 1 ? "'1er'" : "d";
        return DateTimeFormatter.ofPattern(day + " MMMM yyyy", locale()).format(date);
    }

    private Locale locale() {
        return language == Language.FR ? Locale.FRENCH : Locale.ENGLISH;
    }
}
