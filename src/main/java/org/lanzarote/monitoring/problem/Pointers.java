package org.lanzarote.monitoring.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;

/** Says where in a request something is wrong: a JSON pointer in the body, or a parameter's name. */
final class Pointers {

    /** How every resource names the parameter that takes the request's body. */
    private static final String BODY = "body";

    private Pointers() {}

    static Problem problem(ConstraintViolationException e) {
        var violations = e.getConstraintViolations().stream()
                .map(Pointers::violation)
                .sorted(Comparator.comparing(Violation::toString))
                .toList();
        boolean bodyIsWrong = violations.stream().anyMatch(violation -> violation.pointer() != null);
        return bodyIsWrong
                ? Problem.of(ProblemType.INVALID, "The content is not valid", violations)
                : Problem.of(ProblemType.BAD_PARAMETER, "A parameter is not valid", violations);
    }

    static String of(List<JsonMappingException.Reference> path) {
        var pointer = new StringBuilder();
        for (var step : path) {
            pointer.append('/').append(step.getFieldName() != null ? escape(step.getFieldName()) : step.getIndex());
        }
        return pointer.toString();
    }

    static String of(Path path) {
        var pointer = new StringBuilder();
        path.forEach(node -> append(pointer, node));
        return pointer.toString();
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        boolean inBody = false;
        String parameter = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
                inBody = BODY.equals(parameter);
            } else if (node.getKind() != ElementKind.METHOD) {
                append(pointer, node);
                parameter = node.getName();
            }
        }
        return inBody
                ? Violation.at(pointer.toString(), violation.getMessage())
                : Violation.of(parameter, violation.getMessage());
    }

    private static void append(StringBuilder pointer, Path.Node node) {
        if (node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        } else if (node.getKey() != null) {
            pointer.append('/').append(escape(node.getKey().toString()));
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            pointer.append('/').append(escape(node.getName()));
        }
    }

    private static String escape(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }
}
