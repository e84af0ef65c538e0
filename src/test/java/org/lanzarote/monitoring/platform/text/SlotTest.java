package org.lanzarote.monitoring.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.platform.problem.Violations;

class SlotTest {

    @ParameterizedTest
    @ValueSource(strings = {"{party}", "It invites **{party}**, d’abord de {party} et à {party}", "Lathe {party}"})
    void slotIsTaken(String text) {
        assertThat(check(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{Party}", "{à party}", "{ party }", "{}", "{party", "party}", "{{party}}", "{urgency}"})
    void whatIsNoSlotIsRefused(String text) {
        assertThat(check(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the {party}", "The **{party}**", "du {party}", "Les {party}", "l’{party}", "aux\n{party}"})
    void articleBeforeANameIsRefused(String text) {
        assertThat(check(text)).extracting(Violation::code).containsExactly("ARTICLE_BEFORE_NAME");
    }

    private static Iterable<Violation> check(String text) {
        var violations = new Violations();
        Slot.check(text, Set.of(Slot.PARTY), "/text", violations);
        return violations.found();
    }
}
