namespace KnowledgeGraph.Export.Svg;

/// <summary>Colours by label; dark enough for white text on them.</summary>
internal static class Palette
{
    /// <summary>The colour of a label.</summary>
    public static string Of(string label) => label switch
    {
        "Company" => "#1f6feb",
        "Institution" or "Government" or "Media" => "#3f51b5",
        "Model" => "#b3541e",
        "Product" or "Technology" => "#8a5a00",
        "Person" => "#7b3fa0",
        "Filing" or "Policy" => "#1a7f37",
        "Figure" or "Time" => "#57606a",
        _ => "#0e7490",
    };
}
