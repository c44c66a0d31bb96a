namespace KnowledgeGraph.Rebuild.Tests.Incremental.Walking;

/// <summary>The steps that are done to files.</summary>
internal static class FileSteps
{
    /// <summary>Does the step; tells whether there was anything to do it to.</summary>
    public static bool Do(Step step, BuildSite site)
    {
        var files = Directory.GetFiles(site.Articles).Order(StringComparer.Ordinal).ToArray();
        var file = files[step.File % files.Length];
        switch (step.Act)
        {
            case Act.Write or Act.Fail or Act.Kill or Act.PowerCut:
                site.Write($"{step.File}.txt", Passages.Article(step.Seed));
                return true;
            case Act.Append:
                File.AppendAllText(file, Passages.Sentence(step.Seed) + "\n");
                return true;
            case Act.Rename:
                File.Move(file, Path.Combine(site.Articles, $"moved{step.Seed % 3}-{Path.GetFileName(file)[^5..]}"), overwrite: true);
                return true;
            case Act.Delete when files.Length > 1:
                File.Delete(file);
                return true;
            case Act.LoseState:
                File.Delete(site.State);
                return true;
            case Act.SpoilState:
                File.WriteAllText(site.State, "no database");
                return true;
            case Act.OldState when File.Exists(site.State + ".old"):
                File.Copy(site.State + ".old", site.State, overwrite: true);
                return true;
            case Act.OldState:
                File.Copy(site.State, site.State + ".old");
                return false;
            default:
                return false;
        }
    }
}
