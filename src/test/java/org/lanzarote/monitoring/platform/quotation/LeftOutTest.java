package org.lanzarote.monitoring.platform.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the place of words stand the marks of what they were left out for, and of nothing else. */
class LeftOutTest {

    private static final String WHOLE = "One two. Three four. Five six. Seven.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "One two. [withheld: a] Five six. [withheld: b] | Three four. | [withheld: a]",
                "One two. [withheld: a] Five six. [withheld: b] | Seven. | [withheld: b]",
                "One two. [withheld: a] Five six. [withheld: b] | Five six. | ''",
                "One two. [withheld: a] Five six. [withheld: b] | four. Five six. Seven | [withheld: a][withheld: b]",
                "[withheld: a] Three [withheld: b] six. Seven. | two. Three | [withheld: a]",
                "[withheld: a] [withheld: b] Seven. | four | [withheld: a][withheld: b]",
                "[withheld: a] | Three | [withheld: a]",
                "Other words [withheld: a] Five six. [withheld: b] | Three | [withheld: a][withheld: b]"
            })
    void marksAreThoseOfThePassage(String rest, String passage, String marks) {
        int begin = WHOLE.indexOf(passage);

        assertThat(String.join("", LeftOut.instead(WHOLE, rest, begin, begin + passage.length())))
                .isEqualTo(marks);
    }
}
