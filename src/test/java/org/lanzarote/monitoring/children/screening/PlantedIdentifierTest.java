package org.lanzarote.monitoring.children.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands around them: telephone numbers, addresses of all sorts and accounts are found. */
class PlantedIdentifierTest {

    /** The Parties to the Convention, as ISO 3166 writes them. */
    private static final List<String> PARTIES = List.of(
            ("AL AD AM AT AZ BE BA BG HR CY CZ DK EE FI FR GE DE GR HU IS IE IT LV LI LT LU MT MC ME NL MK NO PL PT MD RO RU"
                            + " SM RS SK SI ES SE CH TR UA GB TN")
                    .split(" ", -1));

    private static final List<PhoneNumberType> TYPES = List.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE);

    private static final String SAFE = "abcdefghijklmnopqrstuvwxyz";

    private final Screen screen = new Screen(Clock.systemUTC());

    @Property
    void telephoneNumberOfAPartyIsFound(
            @ForAll("phones") String phone, @ForAll("around") String before, @ForAll("around") String after) {
        assertThat(screen.identifies(before + " " + phone + " " + after)).contains(IdentifierKind.PHONE);
    }

    @Property
    void eMailAddressIsFound(
            @ForAll("words") String who,
            @ForAll("at") String at,
            @ForAll("words") String where,
            @ForAll("around") String before,
            @ForAll("around") String after) {
        var address = who + at.replace("DOMAIN", where);

        assertThat(screen.identifies(before + " " + address + " " + after)).contains(IdentifierKind.E_MAIL);
    }

    @Property
    void internetAddressIsFound(
            @ForAll("words") String name,
            @ForAll("urls") String form,
            @ForAll("around") String before,
            @ForAll("around") String after) {
        assertThat(screen.identifies(before + " " + form.replace("NAME", name) + " " + after))
                .contains(IdentifierKind.URL);
    }

    @Property
    void accountIsFound(
            @ForAll("words") String name,
            @ForAll("accounts") String form,
            @ForAll("around") String before,
            @ForAll("around") String after) {
        assertThat(screen.identifies(before + ". " + form.replace("NAME", name + "7") + " " + after))
                .contains(IdentifierKind.HANDLE);
    }

    @Property
    void noTextIsTooStrange(@ForAll String text) {
        assertThat(screen.identifies(text)).isNotNull();
        screen.suspectsDisclosure(text);
    }

    @Provide
    Arbitrary<String> phones() {
        var numbers = PhoneNumberUtil.getInstance();
        var written = PARTIES.stream()
                .flatMap(party -> TYPES.stream().map(type -> numbers.getExampleNumberForType(party, type)))
                .filter(Objects::nonNull)
                .flatMap(number -> Stream.of(PhoneNumberFormat.values()).map(form -> numbers.format(number, form)))
                .filter(number -> number.replaceAll("[^0-9]", "").length() >= 7)
                .distinct()
                .toList();
        return Combinators.combine(Arbitraries.of(written), Arbitraries.of("", "", " ", "  ", ".", "-", "\u200b", "\n"))
                .as((number, gap) -> number.startsWith("tel:") ? number : spaced(number, gap));
    }

    @Provide
    Arbitrary<String> around() {
        var word =
                Arbitraries.strings().withChars(SAFE + "éàç'-").ofMinLength(1).ofMaxLength(9);
        return word.list().ofMaxSize(12).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars(SAFE).ofMinLength(4).ofMaxLength(10);
    }

    @Provide
    Arbitrary<String> at() {
        return Arbitraries.of(
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
    }

    @Provide
    Arbitrary<String> urls() {
        return Arbitraries.of(
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
    }

    @Provide
    Arbitrary<String> accounts() {
        return Arbitraries.of(
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
    }

    private static String spaced(String number, String gap) {
        return gap.isEmpty() ? number : String.join(gap, number.split("", -1)).strip();
    }
}
