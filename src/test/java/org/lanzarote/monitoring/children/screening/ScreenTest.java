package org.lanzarote.monitoring.children.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the screen finds in invented sentences, and what it lets pass of what children write about the theme. */
@Execution(CONCURRENT)
class ScreenTest {

    private static final int LONG = 10_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Screen screen = new Screen(Clock.fixed(Instant.parse("2026-05-01T00:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvFileSource(
            resources = "/screen-hits.csv",
            delimiter = ';',
            quoteCharacter = '`',
            useHeadersInDisplayName = true)
    void whatIdentifiesIsFound(IdentifierKind kind, String language, String text) {
        assertThat(screen.identifies(text)).contains(kind);
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/screen-passes.csv",
            delimiter = ';',
            quoteCharacter = '`',
            useHeadersInDisplayName = true)
    void whatChildrenSayOfTheThemePasses(String language, String text) {
        assertThat(screen.identifies(text)).isEmpty();
        assertThat(screen.suspectsDisclosure(text)).isFalse();
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "/screen-disclosures.csv",
            delimiter = ';',
            quoteCharacter = '`',
            useHeadersInDisplayName = true)
    void abuseToldInTheFirstPersonIsSuspected(boolean suspected, String language, String text) {
        assertThat(screen.suspectsDisclosure(text)).isEqualTo(suspected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We met Quillow there.              | NAME          | Quillow
            I told éloïse and then I left.     | NAME          | éloïse
            Notre prof s'appelle duquesnel.    | NAME          | duquesnel
            my insta is lo.la_bee there        | HANDLE        | lo.la_bee
            C’est à 75011 PARIS.               | ADDRESS       | 75011 PARIS
            C'est sur quillowdanse.de je crois | URL           | quillowdanse.de
            J’ai treize ans, je crois          | AGE           | J’ai treize ans
            At 15 I work                       | AGE           | At 15 I
            my sister is only six and walks    | AGE           | my sister is only six and
            My brother (8) was left out        | AGE           | (8)
            14f, no friends                    | AGE           | 14f
            In care since I was 4              | AGE           | since I was 4
            Je suis placé depuis mes 4 ans     | AGE           | mes 4 ans
            à quatorze ans et demi             | AGE           | quatorze ans et demi
            nobody told 李小雨 about it         | NAME          | 李小雨
            nobody told Þórdís about it        | NAME          | Þórdís
            quill's parents split              | NAME          | quill
            nobody told nerual about it        | NAME          | nerual
            My friend Samoht knows             | NAME          | Samoht
            O'Quillow is always picked         | NAME          | O'Quillow
            miss quillow is kind               | NAME          | quillow
            It was L. Quillow there            | NAME          | L. Quillow
            My username everywhere is quilloow | HANDLE        | quilloow
            my tiktok quilloow                 | HANDLE        | quilloow
            mon snap quilloow                  | HANDLE        | quilloow
            follow quilloow on tiktok          | HANDLE        | quilloow
            i'm tom btw                        | NAME          | tom
            jmapel quilloow                    | NAME          | quilloow
            coach mike                         | NAME          | mike
            Thhomas                            | NAME          | Thhomas
            with tthhoommaass there            | NAME          | tthhoommaass
            Mmaarrttiinn hides there           | NAME          | Mmaarrttiinn
            22 oak ave is where it was         | ADDRESS       | 22 oak ave
            habite r. des lilas au 5           | ADDRESS       | habite r. des lilas
            go on quillowdance.example now     | URL           | quillowdance.example
            """)
    void pieceThatMayIdentifyIsAskedAboutWhereItStands(String text, IdentifierKind kind, String piece) {
        int start = text.indexOf(piece);

        assertThat(screen.asks(text)).containsExactly(new Mark(kind, start, start + piece.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void whatIsToldPlainlyIsSuspected(String language) throws IOException {
        var plain = Files.readAllLines(
                Path.of("src/test/resources/screen-development/telling-%s-plain.txt".formatted(language)));

        assertThat(plain).isNotEmpty().allMatch(screen::suspectsDisclosure);
    }

    /** Spelt by ear, with letters swapped, with figures for letters, without vowels, without spaces, and from the end. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void whatIsToldInDisguiseIsSuspectedAndHarmlessWordsInDisguiseSeldom(String language) throws IOException {
        var telling = disguised("telling", language);
        var harmless = disguised("harmless", language);

        assertThat(telling).hasSizeGreaterThan(100).allMatch(screen::suspectsDisclosure);
        assertThat(harmless.stream().filter(screen::suspectsDisclosure).count())
                .isLessThanOrEqualTo(harmless.size() / 10);
    }

    private static List<String> disguised(String kind, String language) throws IOException {
        return Files.readAllLines(
                Path.of("src/test/resources/screen-development/%s-%s-disguised.txt".formatted(kind, language)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From 12 to 15 nobody asks",
                "Les lois devraient être les mêmes partout.",
                "Une demi-heure suffit",
                "At 18 you may vote",
                "children under 16, and those of 16 and over",
                "The handle comes off",
                "at 14:30 the doors close",
                "Under-16s and Covid-19",
                "My birthday isn't celebrated",
                "I am from Syria",
                "We fled through Libya",
                "The SATs and a T-shirt",
                "Childline on 0800 1111 was busy",
                "F R E E lunch",
                "P.S. the showers are cold",
                "the ID check",
                "Harry Potter is banned",
                "my snap streaks and my insta followers",
                "mon snap a été piraté",
                "find friends on snapchat",
                "si je suis sage",
                "@everyone at night",
                "Madam President, Mr Know-it-all",
                "Grâce à la loi du 5 mars 2007",
                "Ça s'appelle participation",
                "La seconde c'est le flou",
                "À la Saint-Jean y a un feu",
                "H E L L O",
                "Hhoorraayy for the holidays",
                "12 squares and 3 circles",
                "Les 5 r. sont dans la grille"
            })
    void whatNamesNobodyIsNotAskedAbout(String text) {
        assertThat(screen.identifies(text)).isEmpty();
        assertThat(screen.asks(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            my dad hits me        | my dad hiiiits me
            he touched me         | he t0uched me
            i want to die         | iwanttodie
            je veux mourir        | jeveuxmourir
            mon père me frappe    | monpèremefrappe
            he touches me         | heTouchesMeAtNight
            Mon père me frappe    | mon per me frape
            he threatened to kill me | he thretened to kill me
            I don't want to live. | evil ot tnaw t'nod I
            my dad hits me        | ym dad stih em
            Je ne veux plus vivre | erviv sulp xuev en eJ
            """)
    void tellingIsSuspectedAsChildrenWriteIt(String plain, String written) {
        assertThat(screen.suspectsDisclosure(plain)).isTrue();
        assertThat(screen.suspectsDisclosure(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "il vit avec nous et il me regarde dans la douche",
                "On vit dans la rue depuis que papa nous a frappés",
                "I told my mother. Nobody believed that he touched me."
            })
    void tellingNamesNobody(String text) {
        assertThat(screen.suspectsDisclosure(text)).isTrue();
        assertThat(screen.identifies(text)).isEmpty();
    }

    @Test
    void emptyTextIsNobodys() {
        assertThat(screen.identifies("")).isEmpty();
        assertThat(screen.suspectsDisclosure("")).isFalse();
    }

    /**
     * Twice the text takes twice the time, by the way RE2 works, and since libphonenumber repeats nothing without an end;
     * this would take years with backtracking.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@",
                "1 ",
                "0.",
                "my my my ",
                "@@@",
                "a.a.",
                "J ",
                "Mr ",
                "1-2-",
                "+1 (",
                "+45 1 ",
                "2012-01-02 08 ",
                " ",
                "(at)",
                "1/",
                "zero ",
                "a b ",
                "a1",
                "x_",
                "my dad hits me and ",
                "aaaab ",
                "iwanttodie",
                "é\u200b"
            })
    @Tag("slow") // 11.3 s
    void hostileTextTakesItsTimeAndNoMore(String piece) {
        var text = piece.repeat(LONG / piece.length());

        assertTimeout(PATIENCE, () -> {
            screen.identifies(text);
            screen.asks(text);
            screen.suspectsDisclosure(text);
        });
    }
}
