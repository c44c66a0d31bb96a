using KnowledgeGraph.Extraction.Words;

namespace KnowledgeGraph.Extraction.Mentions.Products;

/// <summary>What makes no name of a product by itself, for the forms that hold whole words against it.</summary>
internal static class GenericProducts
{
    /// <summary>Everybody's words, what products are called by their kind, and praise.</summary>
    public static readonly WordSet Words = Joined("product-generic.txt", "product-heads.txt", "product-leads.txt");

    /// <summary>Everybody's words, those in Latin letters among them.</summary>
    public static readonly WordSet WithLatin = Joined("latin-generic.txt", "product-generic.txt");

    private static WordSet Joined(params string[] files) => new(files.SelectMany(WordData.Words));
}
