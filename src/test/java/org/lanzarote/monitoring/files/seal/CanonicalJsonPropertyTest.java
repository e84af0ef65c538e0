package org.lanzarote.monitoring.files.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.lanzarote.monitoring.support.Drawn;

/** Whatever a document holds, its canonical form tells all of it, and tells it in one way. */
@Execution(CONCURRENT)
class CanonicalJsonPropertyTest {

    private static final int CASES = 200;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void canonicalFormReadsAsTheSameDocument() {
        Drawn.cases(
                CASES,
                CanonicalJsonPropertyTest::document,
                document -> assertThat((Object) JSON.readTree(CanonicalJson.of(document)))
                        .isEqualTo(CanonicalJson.withNumbersAsText(document)));
    }

    @Test
    void canonicalFormIsItsOwnCanonicalForm() {
        Drawn.cases(CASES, CanonicalJsonPropertyTest::document, document -> {
            var once = CanonicalJson.of(document);

            assertThat(CanonicalJson.of(JSON.readTree(once))).isEqualTo(once);
        });
    }

    @Test
    void orderOfKeysDoesNotMatter() {
        Drawn.cases(CASES, lot -> object(lot, 255, any -> NODES.numberNode(any.nextInt())), there -> {
            var members = new ArrayList<>(there.properties());
            Collections.reverse(members);
            var back = NODES.objectNode();
            members.forEach(member -> back.set(member.getKey(), member.getValue()));

            assertThat(CanonicalJson.of(there)).isEqualTo(CanonicalJson.of(back));
        });
    }

    @Test
    void numberComesBackExactly() {
        Drawn.cases(CASES, CanonicalJsonPropertyTest::number, number -> {
            var sealed = JSON.readTree(CanonicalJson.of(NODES.arrayNode().add(number)))
                    .get(0);

            assertThat(new BigDecimal(sealed.textValue())).isEqualByComparingTo(number);
            assertThat(sealed.textValue())
                    .matches("0|-?(0|[1-9]\\d*)(\\.\\d*[1-9])?")
                    .isNotEqualTo("-0");
        });
    }

    private static JsonNode document(RandomGenerator lot) {
        return lot.nextBoolean() ? list(lot) : object(lot, 4, CanonicalJsonPropertyTest::element);
    }

    private static JsonNode element(RandomGenerator lot) {
        return lot.nextInt(3) == 0 ? document(lot) : leaf(lot);
    }

    private static JsonNode leaf(RandomGenerator lot) {
        return switch (lot.nextInt(4)) {
            case 0 -> NODES.textNode(text(lot));
            case 1 -> NODES.numberNode(number(lot));
            case 2 -> NODES.numberNode(lot.nextLong());
            default -> Drawn.one(lot, List.of(NODES.nullNode(), NODES.booleanNode(true), NODES.booleanNode(false)));
        };
    }

    private static JsonNode list(RandomGenerator lot) {
        var list = NODES.arrayNode();
        for (int left = lot.nextInt(5); left > 0; left--) {
            list.add(element(lot));
        }
        return list;
    }

    private static ObjectNode object(RandomGenerator lot, int most, Function<RandomGenerator, JsonNode> member) {
        var object = NODES.objectNode();
        for (int left = lot.nextInt(most + 1); left > 0; left--) {
            object.set(text(lot), member.apply(lot));
        }
        return object;
    }

    /** Up to 1E40, round ones and zero among them. */
    private static BigDecimal number(RandomGenerator lot) {
        var bytes = new byte[lot.nextInt(1, 17)];
        lot.nextBytes(bytes);
        var factor = Drawn.one(lot, List.of(BigInteger.ZERO, BigInteger.ONE, BigInteger.TEN));
        return new BigDecimal(new BigInteger(bytes).multiply(factor), lot.nextInt(-1, 31));
    }

    private static String text(RandomGenerator lot) {
        return Stream.generate(() -> Drawn.text(lot, 8))
                .filter(CanonicalJsonPropertyTest::isWhole)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(code -> Character.getType(code) == Character.SURROGATE);
    }
}
