package org.lanzarote.monitoring.children.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import java.time.Clock;
import java.util.stream.Collectors;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands between the letters of a text, or in their place, the screens read it as people do. */
@Execution(CONCURRENT)
class DisguisedTextTest {

    private final Screen screen = new Screen(Clock.systemUTC());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00b7",
                "|",
                "/",
                " ",
                "\ud83d\ude00",
                "\u0378",
                "\ud83c\udfff",
                "\u2605",
                "'",
                "--",
                "+ ",
                "\u00a4\ufe0f"
            })
    void signBetweenAllLettersHidesNothing(String sign) {
        for (var telling : new String[] {"iwanttodie", "mydadhitsme", "jeveuxmourir", "monperemefrappe"}) {
            var parted = telling.chars().mapToObj(Character::toString).collect(Collectors.joining(sign));
            assertThat(screen.suspectsDisclosure(parted)).as(parted).isTrue();
            assertThat(screen.suspectsDisclosure("Hello. " + parted + "."))
                    .as(parted)
                    .isTrue();
        }
        var handle = "lola_bee7".chars().mapToObj(Character::toString).collect(Collectors.joining(sign));
        assertThat(screen.asks("look for " + handle + " there")).as(handle).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i w-a-n-t t-o d-i-e",
                "iw\u00b7an\u00b7tt\u00b7od\u00b7ie",
                "i wa\ud83c\udfffnt to d\ud83c\udfffie",
                "I want to k!ll myself",
                "I want to k*ll myself",
                "I want to k1ll myself",
                "I think of su!cide",
                "I think of s\u2605icide every night",
                "my dad h!ts me",
                "\ud83c\udd58 \ud83c\udd66\ud83c\udd50\ud83c\udd5d\ud83c\udd63 \ud83c\udd63\ud83c\udd5e \ud83c\udd53\ud83c\udd58\ud83c\udd54",
                "\ud83c\uddee \ud83c\uddfc\ud83c\udde6\ud83c\uddf3\ud83c\uddf9 \ud83c\uddf9 \ud83c\uddf4 \ud83c\udde9\ud83c\uddee\ud83c\uddea",
                "\u24a4 \u24b2\u249c\u24a9\u24af \u24af\u24aa \u249f\u24a4\u24a0",
                "xq\u2605zv\u2605\u2605bk\u2605mm",
                "g envi de mourir",
                "je veux m*urir"
            })
    void signInTheWayOfAWordHidesNothing(String text) {
        assertThat(screen.suspectsDisclosure(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            my snap is l\u00b7o\u00b7l\u00b7a\u00b7b\u00b7e\u00b7e\u00b77 ~ HANDLE
            my insta is l|o|l|a|b|e|e|7                ~ HANDLE
            .su dlot dnarud rM                         ~ NAME
            .yllaer rehcaet ym si dnaruD srM           ~ NAME
            Mr D\u2605u\u2605r\u2605a\u2605n\u2605d ~ NAME
            Mrs Dur\ud83c\udfffand is here            ~ NAME
            \u24b6sk Mr \u24b9\u24e4\u24e1\u24d0\u24dd\u24d3 ~ NAME
            """)
    void whatIdentifiesIsRefusedInAnyDisguise(String text, IdentifierKind kind) {
        assertThat(screen.identifies(text)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "we met Tho\ud83c\udfffmas there",
                "T\u00b7h\u00b7o\u00b7m\u00b7a\u00b7s is kind",
                "dur\u2605and is kind",
                "look for lo\u0378la there"
            })
    void pieceThatIsWrittenStrangelyIsAskedAbout(String text) {
        assertThat(screen.asks(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les \u00e9tudiant\u00b7e\u00b7s et les tou.te.s petit(e)s ont des droits",
                "Il n'y a d'autre choix, s'il y a l'eau",
                "Rules and/or laws are for boys/girls",
                "trop bien \ud83d\ude0d merci, j'aime l'\u00e9cole \u2764",
                "Our flag is \ud83c\uddeb\ud83c\uddf7",
                "The U.N.C.R.C. is for us",
                "F R E E lunch at 12:30 and 1 - 2 - 3 - 4 - 5",
                "*Very* important!!! 24/7 e-mail",
            })
    void whatHasOrdinarySignsIsReadAsBefore(String text) {
        assertThat(screen.suspectsDisclosure(text)).isFalse();
        assertThat(screen.identifies(text)).isEmpty();
    }
}
