package org.lanzarote.monitoring.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTemplateTest {

    private static final AddressTemplate ANSWER = AddressTemplate.of("/rounds/{round}/answers/{question}");

    @Test
    void keyIsAnyStepThatIsNotEmpty() {
        assertThat(keys("/rounds/100/answers/1.1")).isEqualTo(Map.of("round", "100", "question", "1.1"));
        assertThat(keys("/rounds/{round}/answers/a b\n")).isEqualTo(Map.of("round", "{round}", "question", "a b\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/rounds/100/answers",
                "/rounds/100/answers/",
                "/rounds//answers/1.1",
                "/rounds/100/answers/1.1/",
                "//rounds/100/answers/1.1",
                "rounds/100/answers/1.1",
                "/rounds/100/Answers/1.1",
                "/rounds/100/answer/1.1",
                "/{round}/100/answers/1.1"
            })
    void addressOfOtherStepsDoesNotFit(String address) {
        assertThat(ANSWER.fits(AddressTemplate.steps(address))).isFalse();
        assertThat(keys(address)).isEmpty();
    }

    @Test
    void slashAloneIsAnAddress() {
        assertThat(AddressTemplate.of("/").fits(AddressTemplate.steps("/"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/files/{name}.pdf", "/files/{from}-{to}", "/rounds/{round:[0-9]+}"})
    void keyIsAStepOfItsOwn(String template) {
        assertThatThrownBy(() -> AddressTemplate.of(template)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, String> keys(String address) {
        List<String> steps = AddressTemplate.steps(address);
        return ANSWER.keys(steps);
    }
}
