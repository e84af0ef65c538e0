package org.lanzarote.monitoring.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is given of JSON, a page and Markdown, by what is accepted. */
@Execution(CONCURRENT)
class AcceptanceTest {

    private static final List<MediaType> OFFERED =
            Arrays.asList(MediaType.APPLICATION_JSON_TYPE, MediaType.TEXT_HTML_TYPE, new MediaType("text", "markdown"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*                                                       | json",
                "application/json                                          | json",
                "APPLICATION/JSON;charset=utf-8                            | json",
                "text/*                                                    | html",
                "application/*                                             | json",
                "text/markdown, text/html                                  | markdown",
                "text/html;q=0.5, text/markdown;q=0.6, */*;q=0.1           | markdown",
                "text/*;q=0.3, text/html;q=0.2, application/json;q=0.1     | markdown",
                "text/html;level=1, application/json;q=0.9                 | html",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/* | html",
                "application/json;q=0, */*;q=0.5                           | html",
                "image/png, nonsense, text/html                            | html",
                "text/html; Q=0.001, image/png                             | html",
                "text/html;header=absent, text/markdown;header=present     | markdown"
            })
    void bestIsGiven(String accept, String subtype) {
        assertThat(new Acceptance(List.of(accept)).best(OFFERED))
                .map(MediaType::getSubtype)
                .contains(subtype);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                ";",
                "*",
                "*/",
                "/json",
                "json",
                "image/*",
                "*/json",
                "a/b/c",
                "text/html/x",
                "text/html;q=0",
                "text/html;q=2",
                "text/html;q=-1",
                "text/html;q=",
                "text/html;header=absent",
                "text/html; Header = \"absent\" ;q=0.5",
                "application/problem+json"
            })
    void whatNamesNothingOfItIsGivenNothing(String accept) {
        assertThat(new Acceptance(List.of(accept)).best(OFFERED)).isEmpty();
    }
}
