package org.lanzarote.monitoring.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchArticleTest {

    @ParameterizedTest
    @CsvSource({
        "la loi de {party}, le Royaume-Uni, la loi du Royaume-Uni",
        "demande à {party} de, les Pays-Bas, demande aux Pays-Bas de",
        "à {party}, Malte, à {party}",
        "Celle de {party} et de {party}, Andorre, Celle d’Andorre et d’Andorre",
        "de {party}, la Fédération de Russie, de {party}",
        "de {party}, l’Islande, de {party}",
        "en {party}, le Royaume-Uni, au Royaume-Uni",
        "En {party}, les Pays-Bas, Aux Pays-Bas",
        "en {party}, la France, en France",
        "en {party}, l’Allemagne, en Allemagne",
        "en {party}, Andorre, en {party}",
        "en {party}, Malte, à Malte",
        "en {party}, l’Italie, en Italie",
        "en {party}, l'Italie, en Italie",
        "de {party}, l'Italie, de {party}",
        "parce que {party} et lorsque {party}, Andorre, parce qu’Andorre et lorsqu’Andorre",
        "que {party}, la France, que {party}",
        "**demande à** {party}, le Royaume-Uni, **demande au** Royaume-Uni",
        "**demande à** {party}, la France, **demande à** {party}",
        "la loi de **{party}** dit, le Royaume-Uni, la loi du **Royaume-Uni** dit",
        "À _{party}_, les Pays-Bas, Aux _Pays-Bas_",
        "qu’il dit que ***{party}***, Andorre, qu’il dit qu’***Andorre***",
        "**à** **{party}**, le Royaume-Uni, **au** **Royaume-Uni**",
        "de **{party}**, la France, de **{party}**",
        "_la loi de {party}_ et _de_ {party}, le Royaume-Uni, _la loi du Royaume-Uni_ et _du_ Royaume-Uni",
        "le monde {party}, le Royaume-Uni, le monde {party}"
    })
    void articleContractsWithThePrepositionBefore(String text, String name, String contracted) {
        assertThat(FrenchArticle.contract(text, "{party}", name)).isEqualTo(contracted);
    }
}
