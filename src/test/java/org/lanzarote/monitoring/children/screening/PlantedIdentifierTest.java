package org.lanzarote.monitoring.children.screening;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.lanzarote.monitoring.support.Drawn;

/** Whatever stands around them: telephone numbers, addresses of all sorts and accounts are found. */
@Execution(CONCURRENT)
class PlantedIdentifierTest {

    private static final int CASES = 1000;

    /** The Parties to the Convention, as ISO 3166 writes them. */
    private static final List<String> PARTIES = List.of(
            ("AL AD AM AT AZ BE BA BG HR CY CZ DK EE FI FR GE DE GR HU IS IE IT LV LI LT LU MT MC ME NL MK NO PL PT MD RO RU"
                            + " SM RS SK SI ES SE CH TR UA GB TN")
                    .split(" ", -1));

    private static final List<PhoneNumberType> TYPES = List.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE);

    private static final List<String> GAPS = List.of("", "", " ", "  ", ".", "-", "\u200b", "\n");

    private static final List<String> AT = List.of(
            "@DOMAIN.org",
            "＠DOMAIN．org",
            " @ DOMAIN.fr",
            "@\u200bDOMAIN.com",
            "(at)DOMAIN(dot)org",
            " [at] DOMAIN [dot] org",
            " at DOMAIN dot com",
            " arobase DOMAIN point fr",
            "@mail.DOMAIN.co.uk",
            " at gmail");

    private static final List<String> URLS = List.of(
            "https://NAME.org/a",
            "HTTP://NAME",
            "www.NAME.fr",
            "NAME.com",
            "NAME.ru/x",
            "NAME dot com",
            "NAME point com",
            "10.20.30.40",
            "ｗｗｗ．NAME．ｃｏｍ",
            "t.me/NAME",
            "NAME(.)org");

    private static final List<String> ACCOUNTS = List.of(
            "@NAME",
            "my insta is NAME",
            "my snapchat: NAME",
            "mon insta c'est NAME",
            "add me on tiktok NAME",
            "ajoute moi sur snap NAME",
            "NAME#1234",
            "telegram: NAME",
            "my username is NAME",
            "mon pseudo est NAME",
            "sur discord je suis NAME");

    private static final String SAFE = "abcdefghijklmnopqrstuvwxyz";

    private final Screen screen = new Screen(Clock.systemUTC());

    @Test
    @Tag("slow") // 2.6 s
    void telephoneNumberOfAPartyIsFound() {
        var written = written();

        assertAlwaysFound(IdentifierKind.PHONE, " ", lot -> spaced(Drawn.one(lot, written), Drawn.one(lot, GAPS)));
    }

    @Test
    @Tag("slow") // 1.9 s
    void eMailAddressIsFound() {
        assertAlwaysFound(
                IdentifierKind.E_MAIL,
                " ",
                lot -> name(lot) + Drawn.one(lot, AT).replace("DOMAIN", name(lot)));
    }

    @Test
    @Tag("slow") // 1.9 s
    void internetAddressIsFound() {
        assertAlwaysFound(IdentifierKind.URL, " ", lot -> Drawn.one(lot, URLS).replace("NAME", name(lot)));
    }

    @Test
    @Tag("slow") // 2.0 s
    void accountIsFound() {
        assertAlwaysFound(
                IdentifierKind.HANDLE, ". ", lot -> Drawn.one(lot, ACCOUNTS).replace("NAME", name(lot) + "7"));
    }

    @Test
    @Tag("slow") // thousands of texts
    void noTextIsTooStrange() {
        Drawn.cases(CASES, lot -> Drawn.text(lot, 255), text -> {
            assertThat(screen.identifies(text)).isNotNull();
            screen.suspectsDisclosure(text);
        });
    }

    private void assertAlwaysFound(IdentifierKind kind, String gap, Function<RandomGenerator, String> planted) {
        Drawn.cases(
                CASES,
                lot -> around(lot) + gap + planted.apply(lot) + " " + around(lot),
                text -> assertThat(screen.identifies(text)).contains(kind));
    }

    /** Example numbers of all Parties, in every form in which they are written. */
    private static List<String> written() {
        var numbers = PhoneNumberUtil.getInstance();
        return PARTIES.stream()
                .flatMap(party -> TYPES.stream().map(type -> numbers.getExampleNumberForType(party, type)))
                .filter(Objects::nonNull)
                .flatMap(number -> Stream.of(PhoneNumberFormat.values()).map(form -> numbers.format(number, form)))
                .filter(number -> number.replaceAll("[^0-9]", "").length() >= 7)
                .distinct()
                .toList();
    }

    private static String around(RandomGenerator lot) {
        return Stream.generate(() -> Drawn.word(lot, SAFE + "éàç'-", 1, 9))
                .limit(lot.nextInt(13))
                .collect(joining(" "));
    }

    private static String name(RandomGenerator lot) {
        return Drawn.word(lot, SAFE, 4, 10);
    }

    private static String spaced(String number, String gap) {
        return gap.isEmpty() || number.startsWith("tel:")
                ? number
                : String.join(gap, number.split("", -1)).strip();
    }
}
