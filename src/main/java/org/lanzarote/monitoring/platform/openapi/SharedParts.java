package org.lanzarote.monitoring.platform.openapi;

import static java.util.stream.Collectors.joining;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Extensible;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Tells once what many operations have alike: their parameters, responses and header fields. It runs last, when nothing
 * is added any more.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = -1)
public class SharedParts implements OASFilter {

    /** The description of a response that says nothing of its own. */
    static final String NOTHING_OWN = "OK";

    /** Where the scanner notes for itself from where it has a part; it shows them to nobody, but compares them. */
    private static final List<String> OF_THE_SCANNER =
            List.of("x-smallrye-private-param-ref", "x-smallrye-private-response-code");

    private static final Pattern AROUND_FIRST_WORDS = Pattern.compile("^The |[.:;,(].*", Pattern.DOTALL);
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z0-9]+");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var operations = api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .toList();
        shareFields(operations, api.getComponents());
        shareResponses(operations, api.getComponents());
        shareParameters(operations, api.getComponents());
    }

    private static void shareFields(List<Operation> operations, Components components) {
        var answers = operations.stream()
                .flatMap(operation -> responses(operation).values().stream())
                .filter(answer -> answer.getHeaders() != null)
                .toList();
        var names = new SharedNames<Header>();
        answers.forEach(answer -> answer.getHeaders().forEach((name, field) -> {
            if (field.getRef() == null) {
                names.meet(field, name);
            }
        }));
        var shared = names.named();
        shared.forEach(components::addHeader);
        answers.forEach(answer -> new LinkedHashMap<>(answer.getHeaders()).forEach((name, field) -> {
            if (field.equals(shared.get(name))) {
                answer.addHeader(name, OASFactory.createHeader().ref(name));
            }
        }));
    }

    private static void shareResponses(List<Operation> operations, Components components) {
        operations.forEach(operation -> responses(operation).values().forEach(SharedParts::forgetWhereItWasFound));
        var names = new SharedNames<APIResponse>();
        operations.forEach(
                operation -> responses(operation).values().forEach(answer -> names.meet(answer, name(answer))));
        var shared = names.named();
        shared.forEach(components::addResponse);
        operations.forEach(operation -> responses(operation).forEach((status, answer) -> {
            var name = name(answer);
            if (answer.equals(shared.get(name))) {
                operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().ref(name));
            }
        }));
    }

    private static void shareParameters(List<Operation> operations, Components components) {
        var taking = operations.stream()
                .filter(operation -> operation.getParameters() != null)
                .toList();
        taking.forEach(operation -> operation.getParameters().forEach(SharedParts::forgetWhereItWasFound));
        var names = new SharedNames<Parameter>();
        taking.forEach(
                operation -> operation.getParameters().forEach(parameter -> names.meet(parameter, name(parameter))));
        var shared = names.named();
        shared.forEach(components::addParameter);
        taking.forEach(operation -> operation.setParameters(operation.getParameters().stream()
                .map(parameter -> {
                    var name = name(parameter);
                    return parameter.equals(shared.get(name))
                            ? OASFactory.createParameter().ref(name)
                            : parameter;
                })
                .toList()));
    }

    private static void forgetWhereItWasFound(Extensible<?> part) {
        OF_THE_SCANNER.forEach(part::removeExtension);
    }

    /** In their order, so that each build writes the same. */
    private static Map<String, APIResponse> responses(Operation operation) {
        return new LinkedHashMap<>(operation.getResponses().getAPIResponses());
    }

    /** By the first words of its description; by the record that it gives, where that says nothing. */
    private static String name(APIResponse answer) {
        var words = AROUND_FIRST_WORDS.matcher(answer.getDescription()).replaceAll("");
        return words.equals(NOTHING_OWN) ? record(answer) : joined(words);
    }

    private static String record(APIResponse answer) {
        return answer.getContent() == null
                ? NOTHING_OWN
                : answer.getContent().getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .filter(Objects::nonNull)
                        .map(schema -> schema.getItems() == null ? schema : schema.getItems())
                        .map(Schema::getRef)
                        .filter(Objects::nonNull)
                        .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
                        .findFirst()
                        .orElse(NOTHING_OWN);
    }

    /** By its own name and its place, as PartyPath. */
    private static String name(Parameter parameter) {
        return joined(parameter.getName() + " " + parameter.getIn());
    }

    private static String joined(String words) {
        return BETWEEN_WORDS
                .splitAsStream(words)
                .filter(word -> !word.isEmpty())
                .map(SharedParts::capital)
                .collect(joining());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
