package org.lanzarote.monitoring.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Readers who ask all at once, each for something else. */
public final class Crowd {

    private final List<CompletableFuture<HttpResponse<String>>> answers;

    private Crowd(List<CompletableFuture<HttpResponse<String>>> answers) {
        this.answers = answers;
    }

    /** Each asks for the address of one of the numbers, with these header fields: names and values in turn. */
    public static Crowd asks(IntFunction<String> address, IntStream numbers, String... head) {
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return new Crowd(numbers.mapToObj(address)
                .map(asked -> HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + asked))
                        .headers(head)
                        .build())
                .map(request -> http.sendAsync(request, BodyHandlers.ofString()))
                .toList());
    }

    /** Each closes the connection without having been answered. */
    public void leaves() {
        answers.forEach(one -> one.cancel(true));
    }

    /** Waits for all answers; each has this status. */
    public void isAnswered(int status) throws ExecutionException, InterruptedException {
        for (var answer : answers) {
            assertThat(answer.get().statusCode()).isEqualTo(status);
        }
    }
}
