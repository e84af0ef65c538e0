package org.lanzarote.monitoring.files.seal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;

/** Whatever a document holds, its canonical form tells all of it, and tells it in one way. */
class CanonicalJsonPropertyTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper JSON = new JsonMapper();

    @Property(tries = 200)
    void canonicalFormReadsAsTheSameDocument(@ForAll("documents") JsonNode document) throws IOException {
        assertThat((Object) JSON.readTree(CanonicalJson.of(document)))
                .isEqualTo(CanonicalJson.withNumbersAsText(document));
    }

    @Property(tries = 200)
    void canonicalFormIsItsOwnCanonicalForm(@ForAll("documents") JsonNode document) throws IOException {
        var once = CanonicalJson.of(document);

        assertThat(CanonicalJson.of(JSON.readTree(once))).isEqualTo(once);
    }

    @Property(tries = 200)
    void orderOfKeysDoesNotMatter(@ForAll Map<String, Integer> members) {
        var texts = new ArrayList<>(members.entrySet().stream()
                .filter(member -> isWhole(member.getKey()))
                .toList());
        var there = NODES.objectNode();
        texts.forEach(member -> there.put(member.getKey(), member.getValue()));
        Collections.reverse(texts);
        var back = NODES.objectNode();
        texts.forEach(member -> back.put(member.getKey(), member.getValue()));

        assertThat(CanonicalJson.of(there)).isEqualTo(CanonicalJson.of(back));
    }

    @Property(tries = 200)
    void numberComesBackExactly(@ForAll @BigRange(min = "-1E40", max = "1E40") BigDecimal number) throws IOException {
        var sealed =
                JSON.readTree(CanonicalJson.of(NODES.arrayNode().add(number))).get(0);

        assertThat(new BigDecimal(sealed.textValue())).isEqualByComparingTo(number);
        assertThat(sealed.textValue())
                .matches("0|-?(0|[1-9]\\d*)(\\.\\d*[1-9])?")
                .isNotEqualTo("-0");
    }

    @Provide
    Arbitrary<JsonNode> documents() {
        return containers(Arbitraries.lazyOf(
                CanonicalJsonPropertyTest::leaves, CanonicalJsonPropertyTest::leaves, this::documents));
    }

    private static Arbitrary<JsonNode> leaves() {
        return Arbitraries.oneOf(
                texts().map(NODES::textNode),
                Arbitraries.bigDecimals().map(NODES::numberNode).map(JsonNode.class::cast),
                Arbitraries.longs().map(NODES::numberNode),
                Arbitraries.of(NODES.nullNode(), NODES.booleanNode(true), NODES.booleanNode(false)));
    }

    private static Arbitrary<JsonNode> containers(Arbitrary<JsonNode> within) {
        Arbitrary<JsonNode> lists = within.list().ofMaxSize(4).map(CanonicalJsonPropertyTest::list);
        Arbitrary<JsonNode> objects =
                Arbitraries.maps(texts(), within).ofMaxSize(4).map(CanonicalJsonPropertyTest::object);
        return Arbitraries.oneOf(lists, objects);
    }

    private static JsonNode list(List<JsonNode> elements) {
        return NODES.arrayNode().addAll(elements);
    }

    private static JsonNode object(Map<String, JsonNode> members) {
        return NODES.objectNode().setAll(members);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings().all().ofMaxLength(8).filter(CanonicalJsonPropertyTest::isWhole);
    }

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(code -> Character.getType(code) == Character.SURROGATE);
    }
}
