using System.Reflection;
using JiebaNet.Segmenter;
using KnowledgeGraph.Text.Segmentation;
using Theirs = JiebaNet.Segmenter.JiebaSegmenter;

namespace KnowledgeGraph.Text.JiebaNet;

/// <summary>Offers jieba.NET as a segmenter. Its dictionary lies in the folder <c>Resources</c> beside this assembly.</summary>
public sealed class JiebaNetProvider : ISegmenterProvider
{
    private const string Dictionary = "dict.txt";

    /// <inheritdoc/>
    public string Name { get; } = "jieba.NET " + typeof(Theirs).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <inheritdoc/>
    /// <exception cref="FileNotFoundException">The dictionary is missing.</exception>
    public ISegmenter Create()
    {
        var folder = Path.Combine(Path.GetDirectoryName(typeof(JiebaNetProvider).Assembly.Location)!, "Resources");
        if (!File.Exists(Path.Combine(folder, Dictionary)))
        {
            throw new FileNotFoundException($"jieba.NET's dictionary {Dictionary} is not in {folder}. Copy the folder Resources of its package there.");
        }

        ConfigManager.ConfigFileBaseDir = folder;
        return new JiebaNetSegmenter(new Theirs());
    }
}
