/**
 * What a browser gets while the regisseur did not allow browsers: no styles, no scripts, both languages,
 * because the pages themselves are not served to it.
 */
export const appOnlyPage = `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Rondetafel</title>
<h1>Open deze uitnodiging in de Rondetafel-app</h1>
<p>Een browser kan niet nagaan of dit echt de laptop van de regisseur is. Daarom doe je mee met de app.
Er is niets gebeurd en je uitnodiging blijft geldig.</p>
<p>Heb je de app niet? Vraag de regisseur om browsers voor dit gesprek toe te staan.</p>
<section lang="en">
<h2>Open this invitation in the Rondetafel app</h2>
<p>A browser cannot check that this really is the regisseur's laptop. That is why you join with the app.
Nothing has happened and your invitation stays valid.</p>
<p>Don't have the app? Ask the regisseur to allow browsers for this meeting.</p>
</section>
</html>
`
