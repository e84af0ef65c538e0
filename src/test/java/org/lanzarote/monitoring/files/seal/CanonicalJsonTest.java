package org.lanzarote.monitoring.files.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The example of RFC 8785, section 3.2.3: by UTF-16 code units the emoji comes before the Hebrew letter. */
    @Test
    void keysStandInTheOrderOfTheirUtf16CodeUnits() {
        assertThat(canonical("""
                {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                 "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
                 "\\u00f6": "Latin Small Letter O With Diaeresis"}"""))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    /** The example of RFC 8785, section 3.2.2, with its numbers as text. */
    @Test
    void stringsAndLiteralsAreWrittenAsTheStandardSays() {
        assertThat(canonical("""
                {"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                 "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                 "literals": [null, true, false]}"""))
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[\"333333333.33333329\","
                        + "\"1000000000000000000000000000000\",\"4.5\",\"0.002\",\"0.000000000000000000000000001\"],"
                        + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "0.0, 0",
        "0E+5, 0",
        "0e-7, 0",
        "1, 1",
        "-1, -1",
        "10, 10",
        "100.00, 100",
        "1.50, 1.5",
        "15e-1, 1.5",
        "1E3, 1000",
        "-2.5E-3, -0.0025",
        "12345678901234567, 12345678901234567",
        "9007199254740993, 9007199254740993",
        "123456789012345678901234567890.10, 123456789012345678901234567890.1",
        "0.1234567890123456789, 0.1234567890123456789"
    })
    void numbersAreTextsInPlainDecimalsWithNothingLost(String number, String plain) {
        assertThat(canonical("[" + number + "]")).isEqualTo("[\"" + plain + "\"]");
    }

    @Test
    void numbersMadeByProgramsAreSealedAsThoseThatWereRead() {
        var made = NODES.arrayNode()
                .add(1.5)
                .add(2.25f)
                .add(Long.MAX_VALUE)
                .add((short) 7)
                .add(new BigDecimal("7.70"));

        assertThat(canonical(made)).isEqualTo("[\"1.5\",\"2.25\",\"9223372036854775807\",\"7\",\"7.7\"]");
    }

    @Test
    void nestedNullsAndEmptyContainersStay() {
        assertThat(canonical("{\"b\": {\"z\": null, \"a\": [null, [], {}, {\"n\": null}]}, \"a\": null}"))
                .isEqualTo("{\"a\":null,\"b\":{\"a\":[null,[],{},{\"n\":null}],\"z\":null}}");
    }

    @Test
    void charactersBeyondTheBasicPlaneHaveTheirFourBytes() {
        assertThat(CanonicalJson.of(NODES.arrayNode().add("\ud83d\ude00")))
                .containsExactly('[', '"', 0xF0, 0x9F, 0x98, 0x80, '"', ']');
    }

    /** What looks alike and is spelt differently was submitted differently. */
    @Test
    void textsAreNotNormalised() {
        assertThat(canonical("[\"S\\u030c\"]")).isNotEqualTo(canonical("[\"\\u0160\"]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"\\ud83d\"]",
                "[\"\\ude00 \"]",
                "[\"\\ude00\\ud83d\"]",
                "{\"\\ud83dx\": 1}",
                "{\"a\": [{\"b\": \"\\ud800\"}]}"
            })
    void halfASurrogatePairIsRefused(String document) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> canonical(document))
                .withMessageContaining("surrogate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"text\"", "null", "true"})
    void onlyObjectsAndListsAreSealed(String document) {
        assertThatIllegalArgumentException().isThrownBy(() -> canonical(document));
    }

    @Test
    void whatIsNoJsonIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> canonical(NODES.arrayNode().add(Double.NaN)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> canonical(NODES.arrayNode().add(Float.NEGATIVE_INFINITY)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> canonical(NODES.arrayNode().addPOJO("x")));
        assertThatIllegalArgumentException().isThrownBy(() -> canonical(MissingNode.getInstance()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E1000000000", "1E-1000000000", "-9E2000"})
    void numbersThatFillTheMemoryAreRefused(String number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> canonical(NODES.arrayNode().add(new BigDecimal(number))));
    }

    @Test
    void documentItselfStaysAsItWas() throws JsonProcessingException {
        var document = JSON.readTree("{\"b\": 1.0, \"a\": [2]}");
        var before = document.deepCopy();

        CanonicalJson.of(document);

        assertThat((Object) document).isEqualTo(before);
    }

    private static String canonical(String document) {
        try {
            return canonical(JSON.readTree(document));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static String canonical(JsonNode document) {
        return new String(CanonicalJson.of(document), UTF_8);
    }
}
