package org.lanzarote.monitoring.platform.paging;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.dialect.function.array.ArrayAndElementArgumentTypeResolver;
import org.hibernate.query.sqm.produce.function.PatternFunctionDescriptorBuilder;
import org.hibernate.type.StandardBasicTypes;

/**
 * Functions of queries, each with the parameter first. Hibernate takes one at the end for many values, as after {@code in},
 * and then writes the statement anew for each asking.
 *
 * <p>{@code function(among as Boolean, :ids, p.id)} asks for what has one of many keys, with all keys as one value;
 * {@code any_of} takes them from a sub-query.
 *
 * <p>{@code function(words_in as Boolean, :text, p.text)} asks for what has these words, in whatever accents and capitals. The
 * words are folded once, as a sub-query, and not for each row; {@code words_in_folded} is asked of a text that was folded when
 * it was written, where there are many.
 */
public final class ParametersFirst implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions functions) {
        pattern(functions, "among", "(?2=any(?1))")
                .setArgumentTypeResolver(new ArrayAndElementArgumentTypeResolver(0, 1))
                .register();
        pattern(functions, "party_in", "(?1=any(?2))")
                .setArgumentTypeResolver(new ArrayAndElementArgumentTypeResolver(1, 0))
                .register();
        pattern(functions, "any_of", "(?2=any(array?1))").register();
        pattern(functions, "words_in", "(position((select folded(?1)) in folded(?2))>0)")
                .register();
        pattern(functions, "words_in_folded", "(position((select folded(?1)) in ?2)>0)")
                .register();
        pattern(functions, "pattern_in", "(?2 ~ ?1)").register();
        pattern(functions, "value_in", "answer_gives(?2,?1)").register();
        pattern(functions, "question_in", "covers_question(?2,?1)").register();
    }

    private static PatternFunctionDescriptorBuilder pattern(
            FunctionContributions functions, String name, String pattern) {
        return functions
                .getFunctionRegistry()
                .patternDescriptorBuilder(name, pattern)
                .setExactArgumentCount(2)
                .setInvariantType(
                        functions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN));
    }
}
